using Azure.Search.Documents.Models;
using Knowledge;

namespace Bot.AzureSearch;

/// <summary>Brings the index to what is in memory: what differs is sent, what is gone deleted, and what failed is sent again at the next time.</summary>
/// <param name="service">The service.</param>
/// <param name="state">Told when the index holds it all.</param>
internal sealed class IndexKeeping(SearchService service, IndexState state)
{
    private Dictionary<string, string>? _held;

    /// <summary>How many passages could not be sent or deleted; 0 when the index holds just what is in memory.</summary>
    public async Task<int> CatchUpAsync(MemoryEngine memory, CancellationToken cancellationToken)
    {
        var passages = memory.Passages;
        var held = _held is { } known && !state.IsDoubted ? known : await ReadAsync(memory.Embedder, cancellationToken);
        _held = null; // Until all has ended well, it is not known what the index holds.
        var failed = 0;
        foreach (var batch in Changes(held, passages, memory).Chunk(SearchService.MostChanges))
            failed += await ChangeAsync(held, batch, cancellationToken);
        _held = held;
        if (failed == 0)
            state.Confirm(passages);
        return failed;
    }

    private async Task<Dictionary<string, string>> ReadAsync(Embedder? embedder, CancellationToken cancellationToken)
    {
        await service.PrepareAsync(embedder?.Dimensions, cancellationToken);
        return await service.ListAsync(cancellationToken);
    }

    private static List<IndexDocumentsAction<SearchDocument>> Changes(Dictionary<string, string> held, IReadOnlyList<Passage> passages, MemoryEngine memory)
    {
        var wanted = passages.Select(passage => new IndexedPassage(passage, memory.VectorOf(passage))).ToDictionary(static each => each.IndexKey, StringComparer.Ordinal);
        var gone = held.Keys.Where(key => !wanted.ContainsKey(key));
        var changed = wanted.Where(each => !string.Equals(held.GetValueOrDefault(each.Key), each.Value.VersionWith(memory.Embedder?.Model), StringComparison.Ordinal));
        return
        [
            .. gone.Select(static key => IndexDocumentsAction.Delete(new SearchDocument { [IndexedPassage.Key] = key })),
            .. changed.Select(each => IndexDocumentsAction.Upload(each.Value.DocumentWith(memory.Embedder?.Model))),
        ];
    }

    private async Task<int> ChangeAsync(Dictionary<string, string> held, IndexDocumentsAction<SearchDocument>[] batch, CancellationToken cancellationToken)
    {
        var failed = (await service.ChangeAsync(batch, cancellationToken)).Where(static result => !result.Succeeded).Select(static result => result.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var change in batch)
        {
            var key = change.Document.GetString(IndexedPassage.Key);
            if (failed.Contains(key))
                continue;
            if (change.ActionType == IndexActionType.Delete)
                held.Remove(key);
            else
                held[key] = change.Document.GetString(IndexedPassage.Version);
        }

        return failed.Count;
    }
}
