using System.Text.RegularExpressions;

namespace Bot.Screening;

/// <summary>Hears words that sound like danger to somebody's life or safety.</summary>
internal static class CrisisWords
{
    private static readonly CrisisRules Rules = CrisisRules.Read();
    private static readonly Phrasebook Phrasebook = new(Rules);
    private static readonly Regex Harmless = Phrasebook.AnyOf(Rules.Harmless.Phrases);
    private static readonly Regex Danger = Phrasebook.AnyOf(Rules.Danger.SelectMany(rule => rule.Phrases));

    /// <summary>Whether <paramref name="plainText"/> holds such words, other than in talk of training or policy.</summary>
    public static bool AreIn(ReadOnlySpan<char> plainText)
    {
        var words = Phrasebook.Encode(plainText);
        return Danger.IsMatch(words) && Danger.IsMatch(Harmless.Replace(words, $"{Vocabulary.ClauseEnd}"));
    }
}
