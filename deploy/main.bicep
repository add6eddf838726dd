// The bot in Azure Container Apps: one copy, known by a managed identity, with an Azure Bot for Teams.
//   az deployment group create -g companion -f deploy/main.bicep -p image=… registry=… healthKey=…
// Its store is SQLite, which wants a disk of its own. Container Apps have none, so this mounts an NFS share, keeps exactly one
// copy, and needs the old revision stopped before a new one starts. A virtual machine with a managed disk is the safer place.
param location string = 'uksouth'
param name string = 'companion'
@description('The image, such as example.azurecr.io/companion:1')
param image string
@description('The registry it comes from; give the identity AcrPull there')
param registry string
@secure()
@description('What monitoring shows to see details of /health; 20 letters or more')
param healthKey string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = { name: name, location: location }

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  properties: { tenantId: tenant().tenantId, sku: { family: 'A', name: 'standard' }, enableRbacAuthorization: true }
  resource key 'secrets' = { name: 'health-key', properties: { value: healthKey } }
}

resource readsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, identity.id)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6') // Key Vault Secrets User
  }
}

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: name
  location: location
  properties: { addressSpace: { addressPrefixes: ['10.20.0.0/24'] } }
  resource apps 'subnets' = {
    name: 'apps'
    properties: {
      addressPrefix: '10.20.0.0/26'
      delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
      serviceEndpoints: [{ service: 'Microsoft.Storage' }]
    }
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('${name}${uniqueString(resourceGroup().id)}', 24)
  location: location
  kind: 'FileStorage'
  sku: { name: 'Premium_ZRS' }
  properties: {
    supportsHttpsTrafficOnly: false // NFS is none; the network below lets nobody else in.
    networkAcls: { defaultAction: 'Deny', virtualNetworkRules: [{ id: network::apps.id }] }
  }
  resource files 'fileServices' = {
    name: 'default'
    resource data 'shares' = { name: 'data', properties: { enabledProtocols: 'NFS', rootSquash: 'NoRootSquash', shareQuota: 100 } }
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-10-02-preview' = {
  name: name
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: network::apps.id }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
  resource data 'storages' = {
    name: 'data'
    properties: { nfsAzureFile: { server: '${storage.name}.file.${az.environment().suffixes.storage}', shareName: '/${storage.name}/data', accessMode: 'ReadWrite' } }
  }
}

var host = '${name}.${environment.properties.defaultDomain}'

resource app 'Microsoft.App/containerApps@2024-10-02-preview' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 8080, allowInsecure: false }
      registries: [{ server: registry, identity: identity.id }]
      secrets: [{ name: 'health-key', keyVaultUrl: vault::key.properties.secretUri, identity: identity.id }]
    }
    template: {
      terminationGracePeriodSeconds: 15 // The bot ends within ten.
      scale: { minReplicas: 1, maxReplicas: 1 }
      volumes: [{ name: 'data', storageType: 'NfsAzureFile', storageName: environment::data.name }]
      initContainers: [{
        name: 'own-data' // A new share belongs to root; the bot runs as 1654, the .NET images' own user.
        image: 'mcr.microsoft.com/cbl-mariner/busybox:2.0'
        command: ['sh', '-c', 'chown 1654:1654 /data && chmod 700 /data']
        resources: { cpu: json('0.25'), memory: '0.5Gi' }
        volumeMounts: [{ volumeName: 'data', mountPath: '/data' }]
      }]
      containers: [{
        name: 'bot'
        image: image
        resources: { cpu: json('0.5'), memory: '1Gi' }
        volumeMounts: [{ volumeName: 'data', mountPath: '/data' }]
        env: [
          { name: 'Teams__AppId', value: identity.properties.clientId }
          { name: 'Teams__TenantId', value: tenant().tenantId }
          { name: 'Teams__UseManagedIdentity', value: 'true' }
          { name: 'Pages__Address', value: 'https://${host}' }
          { name: 'Health__Key', secretRef: 'health-key' }
        ]
        probes: [
          { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 } }
          { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 } }
        ]
      }]
    }
  }
  dependsOn: [readsSecrets, storage::files::data]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Framework Companion'
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI' // Of this tenant alone.
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
  }
  resource teams 'channels' = { name: 'MsTeamsChannel', location: 'global', properties: { channelName: 'MsTeamsChannel' } }
}

output address string = 'https://${host}'
output botId string = identity.properties.clientId
