namespace Bot.Training.Finding;

/// <summary>What somebody's words ask of the search for training: the closed family.</summary>
internal abstract record Heard
{
    private Heard()
    {
    }

    /// <summary>A search of its own.</summary>
    public sealed record Search(Wish Wish) : Heard;

    /// <summary>The same, with more wishes.</summary>
    public sealed record Narrow(IReadOnlyList<Facet> Facets) : Heard;

    /// <summary>The same wishes about another topic.</summary>
    public sealed record About(string Topic, IReadOnlyList<Facet> Facets) : Heard;

    /// <summary>The same, without the wish on a subject.</summary>
    public sealed record Drop(string Subject) : Heard;

    /// <summary>The same, but shorter than what was shown.</summary>
    public sealed record Shorter : Heard;

    /// <summary>The next ones.</summary>
    public sealed record More : Heard;
}
