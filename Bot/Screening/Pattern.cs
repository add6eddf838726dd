using System.Numerics;

namespace Bot.Screening;

/// <summary>
/// What a phrase looks for: a closed family. Places in a text are the bits of a number, so every way to read a phrase is
/// followed at once, and the time grows only with the number of words. A phrase reaches over at most 63 words.
/// </summary>
internal abstract class Pattern
{
    private const int MaxWords = 63;

    private Pattern()
    {
    }

    /// <summary>Where the text can go on after this, when it begins at any of the places <paramref name="from"/>; no bit when nowhere.</summary>
    public abstract ulong After(ReadOnlySpan<char> words, ulong from);

    /// <summary>Adds every code that this can begin with to <paramref name="codes"/>; returns whether it can also be nothing.</summary>
    public abstract bool AddFirst(ISet<char> codes);

    /// <summary>The places after the words at <paramref name="from"/> that fit.</summary>
    private static ulong Step(ReadOnlySpan<char> words, ulong from, Predicate<char> fits)
    {
        var to = 0UL;
        for (; from != 0; from &= from - 1)
        {
            var at = BitOperations.TrailingZeroCount(from);
            if (at < Math.Min(words.Length, MaxWords) && fits(words[at]))
                to |= 1UL << (at + 1);
        }

        return to;
    }

    private static HashSet<char>? FirstOf(Pattern pattern)
    {
        var codes = new HashSet<char>();
        return pattern.AddFirst(codes) ? null : codes;
    }

    /// <summary>One word out of a set.</summary>
    public sealed class Word(string codes) : Pattern
    {
        private readonly WordSet _set = new(codes);

        public override ulong After(ReadOnlySpan<char> words, ulong from) => Step(words, from, _set.Contains);

        public override bool AddFirst(ISet<char> all)
        {
            all.UnionWith(codes);
            return false;
        }
    }

    /// <summary>Up to so many words of any kind, of the same clause or of any.</summary>
    public sealed class Gap(int max, bool crossesClauses) : Pattern
    {
        public override ulong After(ReadOnlySpan<char> words, ulong from)
        {
            var all = from;
            for (var count = 0; count < max; count++)
            {
                from = Step(words, from, word => crossesClauses || word != Vocabulary.ClauseEnd) & ~all;
                all |= from;
            }

            return all;
        }

        // No phrase begins with a gap: it would only find the same, further on.
        public override bool AddFirst(ISet<char> codes) => throw new InvalidOperationException("A phrase cannot begin with a gap.");
    }

    /// <summary>One thing after another.</summary>
    public sealed class Sequence(IReadOnlyList<Pattern> parts) : Pattern
    {
        /// <summary>Every code that this can begin with.</summary>
        public IReadOnlySet<char> First => FirstOf(this) ?? throw new InvalidOperationException("A phrase must hold at least one word.");

        /// <summary>Of each part that must be there, every code that it can begin with.</summary>
        public IEnumerable<IReadOnlySet<char>> Needed => parts.Where(part => part is not Gap).Select(FirstOf).OfType<IReadOnlySet<char>>();

        public override ulong After(ReadOnlySpan<char> words, ulong from)
        {
            foreach (var part in parts)
            {
                if (from == 0)
                    break;
                from = part.After(words, from);
            }

            return from;
        }

        public override bool AddFirst(ISet<char> codes) => parts.All(part => part.AddFirst(codes));
    }

    /// <summary>Any one of several.</summary>
    public sealed class Either(IReadOnlyList<Pattern> patterns) : Pattern
    {
        public override ulong After(ReadOnlySpan<char> words, ulong from)
        {
            var to = 0UL;
            foreach (var pattern in patterns)
                to |= pattern.After(words, from);
            return to;
        }

        public override bool AddFirst(ISet<char> codes) => patterns.Aggregate(false, (maybe, pattern) => pattern.AddFirst(codes) || maybe);
    }

    /// <summary>The same thing up to so many times, or not at all.</summary>
    public sealed class UpTo(int max, Pattern pattern) : Pattern
    {
        public override ulong After(ReadOnlySpan<char> words, ulong from)
        {
            var all = from;
            for (var count = 0; count < max && from != 0; count++)
            {
                from = pattern.After(words, from) & ~all;
                all |= from;
            }

            return all;
        }

        public override bool AddFirst(ISet<char> codes)
        {
            pattern.AddFirst(codes);
            return true;
        }
    }
}
