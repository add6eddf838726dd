using Knowledge;

namespace Bot.Asking;

/// <summary>What the knowledge base has to say to a question: the closed family of outcomes.</summary>
/// <param name="Extracts">The words taken, in the order in which they are numbered; empty when nothing comes near.</param>
internal abstract record Answer(IReadOnlyList<Extract> Extracts)
{
    /// <summary>The passages behind the words, in the same order.</summary>
    public IEnumerable<Passage> Passages => Extracts.Select(extract => extract.Passage);

    /// <summary>Sentences that answer.</summary>
    internal sealed record Found(IReadOnlyList<Extract> Extracts) : Answer(Extracts);

    /// <summary>Sentences that may answer, from the passage that comes closest.</summary>
    internal sealed record Closest(IReadOnlyList<Extract> Extracts) : Answer(Extracts);

    /// <summary>Nothing that answers; the nearest passages, best first.</summary>
    internal sealed record NotFound(IReadOnlyList<Extract> Nearest) : Answer(Nearest);

    /// <summary>There is nothing more to say.</summary>
    internal sealed record NothingMore() : Answer([]);
}
