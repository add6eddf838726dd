using System.Text.RegularExpressions;
using Knowledge;

namespace Bot.Asking.Writing;

/// <summary>A passage as claims are compared with it.</summary>
internal sealed partial class CitedPassage
{
    // So much of a claim must stand in the passage, and in one place of it, or it says something else.
    private const double EnoughOfAll = .7;
    private const double EnoughInOnePlace = .4;

    private readonly ClaimWords _all;
    private readonly ClaimWords[] _sentences;

    public CitedPassage(Passage passage)
    {
        Passage = passage;
        _all = ClaimWords.Of($". {passage.Title}. {string.Join(". ", passage.HeadingPath)}. {passage.Text}");
        _sentences = [.. Boundary.Split(passage.Text).Select(ClaimWords.Of)];
    }

    public Passage Passage { get; }

    public IReadOnlySet<string> Meaning => _all.Meaning;

    /// <summary>How much of a claim stands here, 0 to 1; null when it is not borne out.</summary>
    /// <param name="claim">One sentence.</param>
    /// <param name="known">The words of all passages: a claim may use them, and no others.</param>
    public double? Supports(ClaimWords claim, IReadOnlySet<string> known)
    {
        if (claim.Meaning.Count < 2 || !claim.Numbers.IsSubsetOf(_all.Numbers) || !claim.Names.IsSubsetOf(_all.Meaning) || !claim.Meaning.IsSubsetOf(known))
            return null;
        var shared = Shared(claim, _all);
        var best = _sentences.Max(sentence => Shared(claim, sentence));
        return shared >= EnoughOfAll && best >= EnoughInOnePlace && Array.Exists(_sentences, sentence => Shared(claim, sentence) >= best && sentence.IsDenied == claim.IsDenied && claim.Limits.IsSubsetOf(sentence.Limits)) ? shared : null;
    }

    private static double Shared(ClaimWords claim, ClaimWords text) => (double)claim.Meaning.Count(text.Meaning.Contains) / claim.Meaning.Count;

    [GeneratedRegex(@"\n|(?<=[.!?])\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Boundary { get; }
}
