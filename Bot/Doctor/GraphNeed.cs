using Bot.Graph;

namespace Bot.Doctor;

/// <summary>A permission in Microsoft Graph, and which setting makes it needed.</summary>
/// <param name="Permission">Its name.</param>
/// <param name="Use">What for.</param>
/// <param name="IsUsed">Whether these settings need it.</param>
internal sealed record GraphNeed(string Permission, string Use, Func<GraphOptions, bool> IsUsed)
{
    public static readonly IReadOnlyList<GraphNeed> All =
    [
        new("TeamMember.Read.Group", "who owns a team", static _ => true) { IsGivenByPackage = true },
        new("TeamsActivity.Send.User", "a line in a lead's activity feed", static _ => true) { IsGivenByPackage = true },
        new("TeamsAppInstallation.ReadWriteSelfForUser.All", "installing the app for a lead", static graph => graph.AppCatalogId is not null),
        new("Mail.Send", "mail from the shared mailbox", static graph => graph.Mailbox is not null) { MayBeGivenInExchange = true },
        new("Files.Read.All", "finding a channel's folder", static graph => graph.FilesResults) { Wider = ["Files.ReadWrite.All"] },
        new("Sites.Selected", "putting the workbook into a channel's folder", static graph => graph.FilesResults) { Wider = ["Files.ReadWrite.All"] },
        new("Tasks.ReadWrite.All", "agreed actions as tasks", static graph => graph.PlannerPlan is not null),
    ];

    /// <summary>Whether the team or the person consents to it with the app package, so that the token does not show it.</summary>
    public bool IsGivenByPackage { get; init; }

    /// <summary>Whether Exchange's role-based access control may give it instead, which the token does not show.</summary>
    public bool MayBeGivenInExchange { get; init; }

    /// <summary>Permissions that hold this one.</summary>
    public IReadOnlyList<string> Wider { get; init; } = [];

    public bool IsMetBy(IReadOnlyCollection<string> held) => held.Contains(Permission, StringComparer.Ordinal) || Wider.Any(held.Contains);
}
