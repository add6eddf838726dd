namespace Bot.Training.Finding;

/// <summary>What somebody wants to learn, and how.</summary>
/// <param name="Topic">What it shall be about, in the person's words; empty for anything.</param>
/// <param name="Facets">The other wishes, at most one for each subject.</param>
internal sealed record Wish(string Topic, IReadOnlyList<Facet> Facets)
{
    /// <summary>The subject that the topic goes by among those of the facets.</summary>
    public const string TopicSubject = "topic";

    /// <summary>The wish in words: "free, under 60 minutes, about carers".</summary>
    public string Words => string.Join(", ", [.. Facets.Select(static facet => facet.Words), .. Topic.Length > 0 ? [$"about {Topic}"] : Array.Empty<string>()]) is { Length: > 0 } words ? words : "anything";

    /// <summary>With more wishes; a new one takes the place of the old one on the same subject.</summary>
    public Wish With(IReadOnlyList<Facet> more) =>
        this with { Facets = [.. Facets.Where(facet => !more.Any(other => IsSame(other.Subject, facet))), .. more] };

    /// <summary>Without the wish on a subject.</summary>
    public Wish Without(string subject) => string.Equals(subject, TopicSubject, StringComparison.Ordinal)
        ? this with { Topic = "" }
        : this with { Facets = [.. Facets.Where(facet => !IsSame(subject, facet))] };

    private static bool IsSame(string subject, Facet facet) => string.Equals(subject, facet.Subject, StringComparison.Ordinal);
}
