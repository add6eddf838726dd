using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Confidence;

/// <summary>What a person has answered on the page of one domain.</summary>
/// <param name="Ratings">By item: a level, or <see cref="DontKnow"/>; an item that was skipped is absent.</param>
/// <param name="Target">The level where one wants to be in 12 months; null for none.</param>
/// <param name="Comment">Null for none.</param>
internal sealed record Page(IReadOnlyDictionary<string, int> Ratings, int? Target = null, string? Comment = null)
{
    /// <summary>The rating of those who say that they do not know.</summary>
    public const int DontKnow = 0;

    public const int MaxCommentLetters = 300;

    /// <summary>The longest that there can be: no letter takes more bytes in JSON than one that is written as an escape.</summary>
    public static Page Longest(CheckInSet set, SetDomain domain) => new(
        domain.Items.ToDictionary(static item => item.Id, _ => set.Scale.Count, StringComparer.Ordinal),
        set.Scale.Count,
        new string('\u0001', MaxCommentLetters));

    /// <summary>What of it the set asks for; the rest, such as a level that there is not, counts as skipped.</summary>
    public Page AsAsked(CheckInSet set, SetDomain domain) => new(
        domain.Items
            .Where(item => Ratings.TryGetValue(item.Id, out var level) && (level is DontKnow || set.HasLevel(level)))
            .ToDictionary(static item => item.Id, item => Ratings[item.Id], StringComparer.Ordinal),
        set.AsksTarget && Target is { } target && set.HasLevel(target) ? target : null,
        OneLine(Comment));

    private static string? OneLine(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length is 0 ? null : line[..Math.Min(line.Length, MaxCommentLetters)];
    }
}
