using System.Text.RegularExpressions;
using Knowledge;

namespace Bot.Asking.Writing;

/// <summary>Lets through what a model wrote only where the passage that it cites bears it out, word by word. Pure.</summary>
internal sealed partial class CitationCheck
{
    private const int MostLetters = 500;

    private readonly CitedPassage[] _passages;
    private readonly HashSet<string> _known;

    /// <param name="passages">What the model was given, in the order of their numbers.</param>
    public CitationCheck(IReadOnlyList<Passage> passages)
    {
        _passages = [.. passages.Select(static passage => new CitedPassage(passage))];
        _known = [.. Linking.Select(static word => ClaimWords.Of(word).Meaning).Concat(_passages.Select(static passage => passage.Meaning)).SelectMany(static words => words)];
    }

    // What joins the words of a passage in a sentence of one's own, and claims nothing.
    private static string[] Linking { get; } = ["include", "includes", "including", "mean", "means", "say", "says", "according", "example", "well", "need", "needs", "help", "helps", "article", "guide"];

    /// <summary>The statement with the passage that bears it out best; null when none that it cites does.</summary>
    public Extract? Check(Statement statement)
    {
        if (statement.Words.Length > MostLetters || !PlainWords.Are(statement.Words))
            return null;

        var sentences = Boundary.Split(statement.Words).Where(static sentence => sentence.Length > 0).ToList();
        return statement.Numbers
            .Where(number => number >= 1 && number <= _passages.Length)
            .Select(number => (_passages[number - 1].Passage, Support: SupportOf(sentences, _passages[number - 1])))
            .Where(static cited => cited.Support is not null)
            .OrderByDescending(static cited => cited.Support)
            .Select(cited => new Extract(cited.Passage, [Clean(statement.Words)]))
            .FirstOrDefault();
    }

    // Each sentence by itself: one that holds must not carry another that does not.
    private double? SupportOf(List<string> sentences, CitedPassage passage)
    {
        var supports = sentences.ConvertAll(sentence => SupportOf(sentence, passage));
        return supports.Count == 0 || supports.Contains(null) ? null : supports.Min();
    }

    // "Yes" claims the rest, and "No" denies it: with the wrong one before it, a true sentence says the opposite.
    private double? SupportOf(string sentence, CitedPassage passage)
    {
        var opening = Opening.Match(sentence);
        var claim = ClaimWords.Of(sentence[opening.Length..]);
        return opening.Groups["no"].Success && !claim.IsDenied || opening.Groups["yes"].Success && claim.IsDenied ? null : passage.Supports(claim, _known);
    }

    private static string Clean(string words) => Spaces.Replace(words, " ");

    [GeneratedRegex(@"^((?<yes>yes)|(?<no>no))\b\s*[,.:;–—-]\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"(?<=[^\s.]{3}[.!?]['’”)]?)\s+(?=\p{Lu})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Boundary { get; }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }
}
