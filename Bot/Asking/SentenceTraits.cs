using System.Collections.Concurrent;

namespace Bot.Asking;

/// <summary>What a sentence's wording tells, worked out once: the same sentences are weighed again and again.</summary>
/// <param name="Words">Its different words, in upper case; not to be changed.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Limits">Whether it says how far the sentences around it hold.</param>
/// <param name="Leans">Whether it speaks of something that only the sentence before it names.</param>
internal sealed record SentenceTraits(HashSet<string> Words, int Count, bool Limits, bool Leans)
{
    private const int MaxKnown = 10_000;

    private static readonly ConcurrentDictionary<string, SentenceTraits> Known = new(StringComparer.Ordinal);
    private static int _count;

    public static SentenceTraits Of(string sentence) => Known.TryGetValue(sentence, out var traits) ? traits : Learn(sentence);

    // Begun anew when it has grown large.
    private static SentenceTraits Learn(string sentence)
    {
        if (Interlocked.Increment(ref _count) > MaxKnown)
        {
            Known.Clear();
            Volatile.Write(ref _count, 0);
        }

        return Known[sentence] = new SentenceTraits(
            Wording.WordsOf(sentence), Wording.CountWords(sentence), Wording.Limits(sentence), Wording.LeansOnTheOneBefore(sentence));
    }
}
