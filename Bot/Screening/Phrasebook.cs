using System.Text.RegularExpressions;

namespace Bot.Screening;

/// <summary>
/// Reads the phrases of <c>crisis.json</c>: words with a space between; <c>a|b</c> either word; <c>suicid*</c> every word that begins so; <c>#</c> a number;
/// <c>{list}</c> an entry of a named list; <c>{list}*</c> up to eight of them; <c>(…)</c> may be absent; <c>...</c> up to three words
/// of the same clause; <c>,</c> the end of a clause.
/// </summary>
internal sealed class Phrasebook(CrisisRules rules)
{
    private const string UpToEightTimes = "{0,8}";
    private static readonly string UpToThreeWords = $"[^{Vocabulary.ClauseEnd}]{{0,3}}";
    private readonly Vocabulary vocabulary = new(rules.Phrases.SelectMany(Words));

    /// <summary>The words of <paramref name="plainText"/>, as the patterns read them.</summary>
    public string Encode(ReadOnlySpan<char> plainText) => vocabulary.Encode(plainText);

    /// <summary>One pattern that finds any of the phrases. Nothing in it repeats without end, so its time grows only with the number of words.</summary>
    public Regex AnyOf(IEnumerable<string> phrases) =>
        new(string.Join('|', phrases.Select(Pattern)), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> Words(string phrase) =>
        phrase.Split(' ', '|').Select(word => word.Trim('(', ')')).Where(word => word is not ("..." or ",") && !word.StartsWith('{'));

    private string Pattern(string phrase) => string.Concat(phrase.Split(' ').Select(Part));

    private string Part(string part) => part switch
    {
        "..." => UpToThreeWords,
        ['(', .. var inner, ')'] => $"(?:{Part(inner)})?",
        [.. var list, '}', '*'] => $"{Part(list + '}')}{UpToEightTimes}",
        ['{', .. var name, '}'] => $"(?:{string.Join('|', rules.Lists[name].Select(Pattern))})",
        _ => $"[{string.Concat(part.Split('|').Select(Codes))}]",
    };

    private string Codes(string word) => word is "," ? $"{Vocabulary.ClauseEnd}" : vocabulary.CodesOf(word);
}
