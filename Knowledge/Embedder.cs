using System.Numerics.Tensors;

namespace Knowledge;

/// <summary>Turns texts into vectors that lie near each other where the texts mean the same: a model that the host can reach.</summary>
/// <param name="Model">Names the model with all that its vectors depend on; vectors of another name are thrown away and made again.</param>
/// <param name="Dimensions">How many numbers a vector has, from 1.</param>
/// <param name="EmbedAsync">Gives a vector for each text, of any length, in their order; null when there are none to be had now. What it throws ends the search or the work that asked.</param>
public sealed record Embedder(
    string Model, int Dimensions, Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlyList<ReadOnlyMemory<float>>?>> EmbedAsync)
{
    /// <summary>
    /// The cosine, −1 to 1, from which a passage counts as near to a question. Default .4: above what texts of other domains have with
    /// OpenAI's third generation of embedding models, and below what a question mostly has with its answer. Older models need more.
    /// </summary>
    public double LeastCosine { get; init; } = .4;

    /// <summary>The vectors at length 1, so that their dot product is their cosine; null when there are none to be had now, or not what was asked for.</summary>
    internal async Task<float[][]?> NormalisedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var vectors = await EmbedAsync(texts, cancellationToken);
        return vectors?.Count == texts.Count && vectors.All(vector => vector.Length == Dimensions && TensorPrimitives.Norm(vector.Span) is > 0 and < float.PositiveInfinity)
            ? [.. vectors.Select(static vector => Normalised(vector.Span))]
            : null;
    }

    private static float[] Normalised(ReadOnlySpan<float> vector)
    {
        var normalised = new float[vector.Length];
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm(vector), normalised);
        return normalised;
    }
}
