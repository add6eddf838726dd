using Knowledge;

namespace Bot.AzureSearch;

/// <summary>
/// Searches in Azure AI Search as long as its index holds just what is in memory, and in memory while it is filled or fails: whoever asks
/// notices nothing. The service says which passages and in which order; their words, and how certain they are, come from memory, so
/// that nothing deleted is shown and an answer means the same by either way. Tried against a stub of the service's REST interface.
/// </summary>
internal sealed class AzureSearchEngine(MemoryEngine memory, SearchService service, IndexState state, TimeProvider clock) : ISearchEngine
{
    // Whoever asks does not wait longer, since memory has an answer too.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<IReadOnlyList<Hit>> SearchAsync(string question, Readership readership, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return QueryText.Of(question).Length > 0 && state.Holds(memory.Passages) && await FindAsync(question, readership, limit, cancellationToken) is { } hits
            ? hits
            : await memory.SearchAsync(question, readership, limit, cancellationToken);
    }

    public async Task ApplyAsync(PassageChanges changes, CancellationToken cancellationToken)
    {
        await memory.ApplyAsync(changes, cancellationToken);
        state.Wake();
    }

    private async Task<IReadOnlyList<Hit>?> FindAsync(string question, Readership readership, int limit, CancellationToken cancellationToken)
    {
        var vector = await memory.VectorOfAsync(question, readership, cancellationToken);
        using var late = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            return memory.Weigh(question, readership, await service.FindAsync(question, vector, readership, limit, either.Token), vector);
        }
        catch (Exception fault) when (SearchFault.Is(fault) && !cancellationToken.IsCancellationRequested)
        {
            state.Doubt(); // The next round finds out whether it is there again.
            return null;
        }
    }
}
