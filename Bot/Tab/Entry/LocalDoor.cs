using Bot.Teams;
using Bot.Teams.Authentication;
using Microsoft.Extensions.Options;

namespace Bot.Tab.Entry;

/// <summary>
/// The way in without Teams, to try the tab out: in Development without credentials, from this machine, by the tab's own
/// page. A header names the person, which a page of another site cannot send without asking first.
/// </summary>
internal sealed class LocalDoor(IOptions<TeamsOptions> teams, IHostEnvironment environment)
{
    /// <summary>Names the chosen person: their organisation's id, a slash, and their id in its directory.</summary>
    public const string Header = "X-Tab-Person";

    private readonly bool _isOpen = AnonymousMode.IsOn(teams.Value, environment);

    public bool IsOpenTo(HttpContext context) =>
        _isOpen && AnonymousMode.IsFromHere(context) && context.Request.Headers["Sec-Fetch-Site"].ToString() is ("" or "same-origin" or "none");

    /// <summary>The chosen person; null when none is, or nobody may be chosen here.</summary>
    public Visitor? VisitorOf(HttpContext context) =>
        IsOpenTo(context)
        && context.Request.Headers[Header].ToString().Split('/') is [var tenantId, var directoryId]
        && Guid.TryParse(tenantId, out _)
        && Guid.TryParse(directoryId, out _)
            ? new Visitor(tenantId, directoryId)
            : null;
}
