namespace Bot.Tests.CheckIns;

/// <summary>Who may do what with check-ins: the table that the bot is held to, and that the README shows.</summary>
internal static class RightsTable
{
    public const string Lead = "lead of the team";
    public const string Member = "member";
    public const string LetIn = "guest let in";

    public static readonly string[] Roles = [Lead, Member, "guest", LetIn, "somebody else", "administrator"];

    public static readonly (string Action, string[] Allowed)[] Rows =
    [
        ("start a check-in", [Lead]),
        ("answer", [Lead, Member, LetIn]),
        ("close", [Lead]),
        ("move the deadline", [Lead]),
        ("hand over", [Lead]),
        ("cancel", [Lead]),
        ("export results", [Lead]),
        ("see results over time", [Lead]),
        ("see each question of the results", [Lead, Member, LetIn]),
        ("agree an action", [Lead, Member, LetIn]),
        ("mark an action as done", [Lead, Member, LetIn]),
    ];

    /// <summary>The table as the README shows it.</summary>
    public static string Markdown => string.Join('\n',
    [
        $"| | {string.Join(" | ", Roles)} |",
        $"| --- |{string.Concat(Roles.Select(static _ => " --- |"))}",
        .. Rows.Select(static row => $"| {row.Action} | {string.Join(" | ", Roles.Select(role => row.Allowed.Contains(role, StringComparer.Ordinal) ? "yes" : "no"))} |"),
    ]);
}
