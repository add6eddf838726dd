using Knowledge;

namespace Bot.Asking;

/// <summary>What one number in an answer stands for.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Passage">The passage that rests on it; the first, when several do.</param>
/// <param name="Source">Where the words come from; null when they are our own and the article itself is what is cited.</param>
internal sealed record Cited(int Number, Passage Passage, Source? Source)
{
    /// <summary>Whether it is this source, under whatever key an article lists it.</summary>
    public bool Is(Source? source, Passage passage) => (Source, source) switch
    {
        (null, null) => string.Equals(Passage.DocumentId, passage.DocumentId, StringComparison.Ordinal),
        ({ Url: { } url }, { Url: { } other }) => string.Equals(url.AbsoluteUri, other.AbsoluteUri, StringComparison.Ordinal),
        ({ } known, { } other) => string.Equals(known.Title, other.Title, StringComparison.Ordinal),
        _ => false,
    };
}
