namespace Knowledge.Searching;

/// <summary>What a passage speaks of, in the terms of an index.</summary>
/// <param name="Counts">Its different terms, each with how often it comes.</param>
/// <param name="Length">How many there are with repeats.</param>
internal sealed record ReadSubject((int Term, int Count)[] Counts, int Length)
{
    public static ReadSubject Of(IReadOnlyCollection<int> terms) =>
        new([.. terms.CountBy(static term => term).Select(static pair => (pair.Key, pair.Value))], terms.Count);
}
