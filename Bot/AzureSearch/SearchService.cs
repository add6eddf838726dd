using Azure.Search.Documents;
using Azure.Search.Documents.Indexes;
using Azure.Search.Documents.Models;
using Knowledge;
using Microsoft.Extensions.Options;

namespace Bot.AzureSearch;

/// <summary>The calls of Azure AI Search that the bot makes; the SDK waits and tries again where the service says so (429, 503).</summary>
internal sealed class SearchService(SearchClientSource newClient, IOptions<AzureSearchOptions> options)
{
    /// <summary>Of the batches: with long vectors a thousand passages, which the service would take, are more than its 16 MB.</summary>
    public const int MostChanges = 250;

    private const int MostResults = 1_000;

    // So many are compared by the service for the ranking it makes of both.
    private const int Neighbours = 50;

    private readonly Lazy<SearchIndexClient> _indexes = new(() => newClient());

    private SearchClient Documents => field ??= _indexes.Value.GetSearchClient(options.Value.Index);

    /// <summary>Makes the index, or gives it what it lacks.</summary>
    public Task PrepareAsync(int? dimensions, CancellationToken cancellationToken) =>
        _indexes.Value.CreateOrUpdateIndexAsync(IndexDefinition.Of(options.Value.Index, dimensions), cancellationToken: cancellationToken);

    /// <summary>The version of each passage that the index holds, by its key.</summary>
    public async Task<Dictionary<string, string>> ListAsync(CancellationToken cancellationToken)
    {
        var held = new Dictionary<string, string>(StringComparer.Ordinal);
        for (string? last = null; ;)
        {
            var page = new SearchOptions { Size = MostResults, OrderBy = { IndexedPassage.Key }, Select = { IndexedPassage.Key, IndexedPassage.Version } };
            page.Filter = last is null ? null : $"{IndexedPassage.Key} gt '{last}'";
            var before = held.Count;
            await foreach (var result in (await Documents.SearchAsync<SearchDocument>("*", page, cancellationToken)).Value.GetResultsAsync().WithCancellation(cancellationToken))
            {
                last = result.Document.GetString(IndexedPassage.Key);
                held[last] = result.Document.GetString(IndexedPassage.Version);
            }

            if (held.Count == before)
                return held;
        }
    }

    /// <summary>Makes changes, <see cref="MostChanges"/> at the most, and tells how each ended.</summary>
    public async Task<IReadOnlyList<IndexingResult>> ChangeAsync(IEnumerable<IndexDocumentsAction<SearchDocument>> changes, CancellationToken cancellationToken)
    {
        var batch = IndexDocumentsBatch.Create([.. changes]);
        return (await Documents.IndexDocumentsAsync(batch, new IndexDocumentsOptions { ThrowOnAnyError = false }, cancellationToken)).Value.Results;
    }

    /// <summary>Finds passages by words, and by meaning where a vector is given; best first, each with its score.</summary>
    public async Task<IReadOnlyList<(string PassageId, double Score)>> FindAsync(
        string question, float[]? vector, Readership readership, int limit, CancellationToken cancellationToken)
    {
        var search = new SearchOptions { Size = Math.Min(limit, MostResults), Filter = ReadersFilter.Of(readership), SearchMode = SearchMode.Any, Select = { IndexedPassage.Key } };
        if (vector is not null)
        {
            var near = new VectorizedQuery(vector) { KNearestNeighborsCount = Neighbours, Fields = { IndexedPassage.Vector } };
            search.VectorSearch = new VectorSearchOptions { FilterMode = VectorFilterMode.PreFilter, Queries = { near } };
        }

        var found = new List<(string, double)>();
        await foreach (var result in (await Documents.SearchAsync<SearchDocument>(QueryText.Of(question), search, cancellationToken)).Value.GetResultsAsync().WithCancellation(cancellationToken))
            found.Add((IndexedPassage.Decoded(result.Document.GetString(IndexedPassage.Key)), result.Score ?? 0));
        return found;
    }
}
