using Azure.Core;
using Azure.Identity;

namespace Bot.Teams.Authentication;

/// <summary>The one credential that the options name.</summary>
internal static class BotCredential
{
    private static readonly TimeSpan TryTimeout = TimeSpan.FromSeconds(10);

    public static TokenCredential? Of(TeamsOptions options) => options switch
    {
        { UseManagedIdentity: true } => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.AppId)),
        { CertificatePath: { } path } => new ClientCertificateCredential(
            options.TenantId, options.AppId, path, Limited(new ClientCertificateCredentialOptions())),
        { ClientSecret: { } secret } => new ClientSecretCredential(
            options.TenantId, options.AppId, secret, Limited(new ClientSecretCredentialOptions())),
        _ => null,
    };

    private static T Limited<T>(T options) where T : TokenCredentialOptions
    {
        options.Retry.NetworkTimeout = TryTimeout;
        return options;
    }
}
