using Bot.Pages;
using Bot.Teams;
using Microsoft.Extensions.Options;

namespace Bot.Tab.Entry;

/// <summary>The names of this app in tokens that are made for it: its id in version 2, its Application ID URI in version 1.</summary>
internal sealed class EntraAudience(IOptions<TabOptions> tab, IOptions<TeamsOptions> teams, IOptions<PagesOptions> pages)
{
    /// <summary>None while the app has no id.</summary>
    public IReadOnlyList<string> Names { get; } = teams.Value.AppId is not { } appId ? []
        : (tab.Value.Audience?.OriginalString ?? (pages.Value.Address is { } address ? $"api://{address.Host}/botid-{appId}" : null)) is { } uri ? [appId, uri]
        : [appId];
}
