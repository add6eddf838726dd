using Knowledge;

namespace Bot.Tests.Knowledge;

/// <summary>An embedder with a small table of meanings: texts that hold words of the same meanings have the same vector, and a question without any is near to nothing.</summary>
internal sealed class FakeMeanings
{
    private static readonly string[][] Meanings =
    [
        ["supervision", "mentor", "debrief", "offload"],
        ["carer", "carers", "husband", "relative"],
        ["money", "debt", "bills", "finances"],
    ];

    private readonly List<string> _embedded = [];

    /// <summary>All texts that were embedded, in their order.</summary>
    public IReadOnlyList<string> Embedded => _embedded;

    /// <summary>What it does instead of answering well; null for a good answer.</summary>
    public Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<ReadOnlyMemory<float>>?>>? Instead { get; set; }

    /// <summary>One more number than there are meanings, for what has none.</summary>
    public static int Dimensions => Meanings.Length + 1;

    public Embedder Embedder(string model = "fake") => new(model, Dimensions, EmbedAsync);

    public static float[] VectorOf(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\n', '.', '?', ','], StringSplitOptions.RemoveEmptyEntries);
        return [.. Meanings.Select(meaning => (float)words.Count(word => meaning.Contains(word, StringComparer.Ordinal))), text.EndsWith('?') ? -.01f : .01f];
    }

    private Task<IReadOnlyList<ReadOnlyMemory<float>>?> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        _embedded.AddRange(texts);
        return Instead?.Invoke(texts, cancellationToken)
            ?? Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>?>([.. texts.Select(text => new ReadOnlyMemory<float>(VectorOf(text)))]);
    }
}
