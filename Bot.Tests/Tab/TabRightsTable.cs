namespace Bot.Tests.Tab;

/// <summary>Who may read what in the tab: the table that the bot is held to, and that the README shows.</summary>
internal static class TabRightsTable
{
    public const string Nobody = "without a token";
    public const string Stranger = "another organisation";
    public const string Member = "member";
    public const string Guest = "guest";
    public const string LetIn = "guest let in";
    public const string OtherLead = "lead of another team";
    public const string Lead = "lead of the team";
    public const string PlaceLead = "lead of the place";
    public const string SystemLead = "lead of the system";
    public const string Nowhere = "in no team";
    public const string Administrator = "administrator";

    public static readonly string[] Roles = [Lead, Member, Guest, LetIn, OtherLead, PlaceLead, SystemLead, Nowhere, Administrator, Stranger, Nobody];

    private static readonly string[] Everyone = [Lead, Member, Guest, LetIn, OtherLead, PlaceLead, SystemLead, Nowhere, Administrator];

    public static readonly (string Path, string What, string[] Allowed)[] Rows =
    [
        ("me", "who they are here", Everyone),
        ("learning", "their own skills and plan", Everyone),
        ("summaries", "by which ways summaries came to them", Everyone),
        ("results?team=19%3Ateam%40thread.tacv2", "the team's results", [Lead, Member, LetIn]),
        ("actions?team=19%3Ateam%40thread.tacv2", "the team's actions", [Lead, Member, LetIn]),
        ("trends?team=19%3Ateam%40thread.tacv2", "the team's results over time", [Lead]),
        ("places", "their own part of the tree of places", Everyone),
        ("pool?place=east", "what the teams of the place came to together", [Lead, Member, LetIn, PlaceLead, SystemLead]),
        ("pool?place=northshire", "what the teams of the system came to together", [SystemLead]),
        ("progress?place=east", "how far a check-in of the place has come", [PlaceLead, SystemLead]),
        ("shared?place=east", "results that teams share with the place", [PlaceLead, SystemLead]),
        ("priorities?place=harbour", "the team's priorities", [Lead, Member, LetIn]),
        ("priorities?place=east", "the place's priorities, and those raised beneath it", [PlaceLead, SystemLead]),
        ("priorities?place=northshire", "the system's priorities, and those raised beneath it", [SystemLead]),
        ("knowledge", "what people got no answer to, and the index", [Administrator]),
    ];

    /// <summary>The table as the README shows it.</summary>
    public static string Markdown => string.Join('\n',
    [
        $"| | {string.Join(" | ", Roles)} |",
        $"| --- |{string.Concat(Roles.Select(static _ => " --- |"))}",
        .. Rows.Select(static row => $"| {row.What} | {string.Join(" | ", Roles.Select(role => row.Allowed.Contains(role, StringComparer.Ordinal) ? "yes" : "no"))} |"),
    ]);
}
