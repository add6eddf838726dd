using Bot.Outbox;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;

namespace Bot.Graph;

/// <summary>Installs the app for one person, and finds their chat with the bot (https://learn.microsoft.com/graph/api/userteamwork-post-installedapps).</summary>
internal sealed class PersonalInstall(GraphCalls calls, IOptions<GraphOptions> options)
{
    private const string Nowhere = "Graph:AppCatalogId is not set";

    private static readonly GraphUse Installing = new("TeamsAppInstallation.ReadWriteSelfForUser.All", "the app is not in the organisation's catalogue, or the person is not there") { Conflict = null };
    private static readonly GraphUse Finding = Installing with { Missing = "not installed: the person does not have the app" };

    /// <summary>Installs it; that it was there before is as good.</summary>
    public async Task<DeliveryResult> InstallAsync(string personId, CancellationToken cancellationToken) => options.Value.AppCatalogId is { } appId
        ? await calls.DoAsync(
            Installing,
            async (api, token) => (await api.Users[personId].Teamwork.InstalledApps.PostAsync(InstallationOf(appId), cancellationToken: token))?.Id,
            cancellationToken)
        : new DeliveryResult.Refused(Nowhere);

    /// <summary>The id of the person's chat with the bot.</summary>
    public async Task<Answer<string>> ChatAsync(string personId, CancellationToken cancellationToken)
    {
        if (options.Value.AppCatalogId is not { } appId)
            return new Answer<string>.Trouble(new DeliveryResult.Refused(Nowhere));
        var installed = await calls.AskAsync(
            Finding,
            (api, token) => api.Users[personId].Teamwork.InstalledApps.GetAsync(request => request.QueryParameters.Filter = $"teamsApp/id eq '{appId}'", token),
            cancellationToken);
        return installed switch
        {
            Answer<UserScopeTeamsAppInstallationCollectionResponse>.Given({ Value: [{ Id: { } installation }, ..] }) => await ChatOfAsync(personId, installation, cancellationToken),
            Answer<UserScopeTeamsAppInstallationCollectionResponse>.Trouble(var trouble) => new Answer<string>.Trouble(trouble),
            _ => new Answer<string>.Trouble(new DeliveryResult.Refused(Finding.Missing)),
        };
    }

    private Task<Answer<string>> ChatOfAsync(string personId, string installationId, CancellationToken cancellationToken) => calls.AskAsync(
        Finding,
        async (api, token) => (await api.Users[personId].Teamwork.InstalledApps[installationId].Chat.GetAsync(cancellationToken: token))?.Id,
        cancellationToken);

    private UserScopeTeamsAppInstallation InstallationOf(string appId) => new()
    {
        AdditionalData = new Dictionary<string, object>(StringComparer.Ordinal) { ["teamsApp@odata.bind"] = $"{options.Value.BaseAddress}/appCatalogs/teamsApps/{appId}" },
    };
}
