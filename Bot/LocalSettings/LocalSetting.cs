namespace Bot.LocalSettings;

/// <summary>One thing that only an organisation itself can tell; an article names it in braces: "{safeguarding lead}".</summary>
/// <param name="Name">What it is, in the words that stand in the braces.</param>
/// <param name="Hint">What is best written there.</param>
internal sealed record LocalSetting(string Name, string Hint)
{
    /// <summary>All that there are, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<LocalSetting> All =
    [
        new("training hub", "Its name and web address"),
        new("safeguarding lead", "Role and phone number"),
        new("duty clinician", "How to reach them"),
        new("occupational health", "How staff reach it"),
        new("supervisor route", "Who arranges supervision"),
    ];
}
