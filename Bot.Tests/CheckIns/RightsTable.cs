namespace Bot.Tests.CheckIns;

/// <summary>Who may do what with check-ins: the table that the bot is held to, and that the README shows.</summary>
internal static class RightsTable
{
    public static readonly string[] Roles = ["lead of the team", "member", "guest", "somebody else", "administrator"];

    public static readonly (string Action, string[] Allowed)[] Rows =
    [
        ("start a check-in", ["lead of the team"]),
        ("close", ["lead of the team"]),
        ("move the deadline", ["lead of the team"]),
        ("hand over", ["lead of the team"]),
        ("cancel", ["lead of the team"]),
        ("export results", ["lead of the team"]),
        ("see results over time", ["lead of the team"]),
        ("see each question of the results", ["lead of the team", "member"]),
        ("agree an action", ["lead of the team", "member"]),
        ("mark an action as done", ["lead of the team", "member"]),
    ];

    /// <summary>The table as the README shows it.</summary>
    public static string Markdown => string.Join('\n',
    [
        $"| | {string.Join(" | ", Roles)} |",
        $"| --- |{string.Concat(Roles.Select(static _ => " --- |"))}",
        .. Rows.Select(static row => $"| {row.Action} | {string.Join(" | ", Roles.Select(role => row.Allowed.Contains(role, StringComparer.Ordinal) ? "yes" : "no"))} |"),
    ]);
}
