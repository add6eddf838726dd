using System.Numerics;
using System.Text;

namespace Bot.Screening;

/// <summary>Some phrases of a <see cref="Phrasebook"/>, and where they stand in a text.</summary>
internal sealed class Phrases(IEnumerable<Pattern.Sequence> patterns)
{
    private readonly Phrase[] _phrases =
        [.. patterns.Select(pattern => new Phrase(pattern, new WordSet(pattern.First), [.. pattern.Needed.Select(codes => new WordSet(codes))]))];

    /// <summary>Whether any of the phrases is in these words.</summary>
    public bool AreIn(string words) => FirstIn(words) is not null;

    /// <summary>Where the first of the phrases stands; the longest of those that begin there. Null when there is none.</summary>
    public Range? FirstIn(string words)
    {
        var likely = LikelyIn(words);
        for (var at = 0; at < words.Length && likely.Count > 0; at++)
        {
            if (LengthAt(words.AsSpan(at), likely) is > 0 and var length)
                return at..(at + length);
        }

        return null;
    }

    /// <summary>The words with <paramref name="instead"/> for each of the phrases.</summary>
    public string Without(string words, char instead)
    {
        var likely = LikelyIn(words);
        if (likely.Count == 0)
            return words;

        var left = new StringBuilder();
        for (var at = 0; at < words.Length; at++)
        {
            var length = LengthAt(words.AsSpan(at), likely);
            left.Append(length > 0 ? instead : words[at]);
            at += Math.Max(length - 1, 0);
        }

        return left.ToString();
    }

    /// <summary>Where the last of the phrases begins; -1 when there is none.</summary>
    public int LastIn(string words)
    {
        var likely = LikelyIn(words);
        var at = words.Length - 1;
        while (at >= 0 && LengthAt(words.AsSpan(at), likely) == 0)
            at--;
        return at;
    }

    // Few phrases find in a text a word for each of their parts, and only these are worth a closer look.
    private List<Phrase> LikelyIn(string words)
    {
        var present = new WordSet(words);
        var likely = new List<Phrase>();
        foreach (var phrase in _phrases)
        {
            if (Array.TrueForAll(phrase.Needed, present.Overlaps))
                likely.Add(phrase);
        }

        return likely;
    }

    private static int LengthAt(ReadOnlySpan<char> words, List<Phrase> likely)
    {
        var ends = 0UL;
        foreach (var phrase in likely)
        {
            if (phrase.First.Contains(words[0]))
                ends |= phrase.Pattern.After(words, 1);
        }

        return ends == 0 ? 0 : BitOperations.Log2(ends);
    }

    /// <summary>A phrase, the words that it may begin with, and the words that each part it needs may begin with.</summary>
    private sealed record Phrase(Pattern Pattern, WordSet First, WordSet[] Needed);
}
