using Knowledge;

namespace Bot.Asking;

/// <summary>What the knowledge base has to say to a question: the closed family of outcomes.</summary>
/// <param name="Extracts">The words taken, in the order in which they are numbered; empty when nothing comes near.</param>
internal abstract record Answer(IReadOnlyList<Extract> Extracts)
{
    /// <summary>The passages behind the words, in the same order.</summary>
    public IEnumerable<Passage> Passages => Extracts.Select(extract => extract.Passage);

    /// <summary>Whether it says what was asked, and not only what comes near.</summary>
    public bool Tells => this is Found or Written;

    /// <summary>Sentences that answer.</summary>
    internal sealed record Found(IReadOnlyList<Extract> Extracts) : Answer(Extracts);

    /// <summary>Sentences that may answer, from the passage that comes closest.</summary>
    internal sealed record Closest(IReadOnlyList<Extract> Extracts) : Answer(Extracts);

    /// <summary>Sentences that a model wrote, each with the passage that bears it out; Rest is what the articles themselves say after them, where they are not the whole answer.</summary>
    internal sealed record Written(IReadOnlyList<Extract> Sentences, IReadOnlyList<Extract> Rest) : Answer([.. Sentences, .. Rest]);

    /// <summary>Nothing that answers; the nearest passages, best first.</summary>
    internal sealed record NotFound(IReadOnlyList<Extract> Nearest) : Answer(Nearest);

    /// <summary>There is nothing more to say.</summary>
    internal sealed record NothingMore() : Answer([]);

    /// <summary>Nothing was spoken of before, so there is nothing to say more of.</summary>
    internal sealed record NothingBefore() : Answer([]);
}
