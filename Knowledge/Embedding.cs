using Knowledge.Indexing;

namespace Knowledge;

/// <summary>Brings the vectors of passages from the embedder into the file, and from there into memory.</summary>
/// <param name="embedder">Makes them.</param>
/// <param name="file">Keeps them.</param>
/// <param name="memory">Searches them.</param>
/// <param name="writing">Taken by whoever uses the file.</param>
internal sealed class Embedding(Embedder embedder, IndexFile file, MemoryEngine memory, SemaphoreSlim writing)
{
    // About as many tokens as the usual limits let pass in a few seconds.
    private const int AtOnce = 64;

    // One batch may be refused for what it holds; that all are means that nobody is there.
    private const int MostFailures = 3;

    /// <summary>Takes what the file has for these passages into memory; for a start, and for whoever writes.</summary>
    public void Learn(IReadOnlyList<Passage> passages) => memory.Learn(file.Vectors.Of(embedder, passages));

    /// <inheritdoc cref="KnowledgeBase.EmbedAsync"/>
    public async Task<int> FillAsync(IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        var missing = Missing().DistinctBy(EmbeddedText.KeyOf, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return 0;
        await WriteAsync(() => file.Vectors.KeepOnly(embedder.Model), cancellationToken);
        var (done, failures) = (0, 0);
        foreach (var batch in missing.Chunk(AtOnce))
        {
            if (await embedder.NormalisedAsync([.. batch.Select(EmbeddedText.Of)], cancellationToken) is { } vectors)
                await WriteAsync(() => Keep([.. batch.Zip(vectors)]), cancellationToken);
            else if (++failures == MostFailures)
                break;
            progress?.Report(new IndexingProgress(done += batch.Length, missing.Count));
        }

        await WriteAsync(() => Learn(Missing()), cancellationToken); // What has the same words as another.
        return Missing().Count;
    }

    private List<Passage> Missing() => [.. memory.Passages.Where(passage => memory.VectorOf(passage) is null)];

    private void Keep(IReadOnlyList<(Passage Passage, float[] Vector)> vectors)
    {
        file.Vectors.Keep(embedder, vectors);
        memory.Learn(vectors);
    }

    private async Task WriteAsync(Action write, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            write();
        }
        finally
        {
            writing.Release();
        }
    }
}
