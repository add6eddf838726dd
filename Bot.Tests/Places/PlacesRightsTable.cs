namespace Bot.Tests.Places;

/// <summary>Who may do what with a place in chats: the table that the bot is held to, and that the README shows.</summary>
internal static class PlacesRightsTable
{
    public const string PlaceLead = "lead of the place";
    public const string SystemLead = "lead of the system";
    public const string TeamLead = "lead of a team of it";
    public const string Member = "member of a team of it";
    public const string Administrator = "administrator";

    public static readonly string[] Roles = [PlaceLead, SystemLead, TeamLead, Member, Administrator];

    /// <summary>What is said for it, in the own chat or in the team's channel.</summary>
    public static readonly (string Action, string Words, bool IsInChannel, string[] Allowed)[] Rows =
    [
        ("see the place and correct it", "places", false, [PlaceLead, SystemLead]),
        ("launch a check-in in all its teams", "check-in for East", false, [PlaceLead, SystemLead]),
        ("see what its teams came to together", "pool", false, [PlaceLead, SystemLead]),
        ("draft its strategy", "strategy draft for East", false, [PlaceLead, SystemLead]),
        ("agree, raise and answer priorities, each for what they lead", "priorities", false, [PlaceLead, SystemLead, TeamLead]),
        ("let the place see the team's own results", "share results with East", true, [TeamLead]),
    ];

    /// <summary>The table as the README shows it.</summary>
    public static string Markdown => string.Join('\n',
    [
        $"| | {string.Join(" | ", Roles)} |",
        $"| --- |{string.Concat(Roles.Select(static _ => " --- |"))}",
        .. Rows.Select(static row => $"| {row.Action} | {string.Join(" | ", Roles.Select(role => row.Allowed.Contains(role, StringComparer.Ordinal) ? "yes" : "no"))} |"),
    ]);
}
