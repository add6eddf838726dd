namespace Bot.Asking;

/// <summary>Words of an answer with what they rest on.</summary>
/// <param name="Extract">The words.</param>
/// <param name="Sources">What their numbers stand for, in order; at least one.</param>
/// <param name="SourcesLeftOut">How many further sources the article names for these words.</param>
internal sealed record CitedExtract(Extract Extract, IReadOnlyList<Cited> Sources, int SourcesLeftOut)
{
    /// <summary>The numbers as they stand after the words.</summary>
    public string Marks => string.Join(' ', Sources.Select(static cited => $"[{cited.Number}]"));

    /// <summary>Whether the article itself is what is cited.</summary>
    public bool IsOurOwn => Sources is [{ Source: null }];
}
