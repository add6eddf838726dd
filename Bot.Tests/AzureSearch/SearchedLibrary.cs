using Bot.AzureSearch;
using Bot.Tests.Host;
using Bot.Tests.Knowledge;
using Knowledge;
using Microsoft.Extensions.Options;

namespace Bot.Tests.AzureSearch;

/// <summary>A knowledge base of three documents with Azure AI Search before it.</summary>
internal sealed class SearchedLibrary : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IndexKeeping _keeping;

    private SearchedLibrary(FakeSearch search, FakeMeanings? meanings)
    {
        var service = new SearchService(search.NewClient, Options.Create(new AzureSearchOptions()));
        Search = search;
        Knowledge = KnowledgeBase.Open(_folder.Path, Clock, meanings?.Embedder(), memory => new AzureSearchEngine(memory, service, State, Clock));
        _keeping = new IndexKeeping(service, State);
    }

    public FakeSearch Search { get; }

    public SteppedClock Clock { get; } = new();

    public IndexState State { get; } = new();

    public KnowledgeBase Knowledge { get; }

    public static async Task<SearchedLibrary> OpenAsync(FakeMeanings? meanings = null)
    {
        var library = new SearchedLibrary(await FakeSearch.StartAsync(), meanings);
        await library.UpdateAsync(
            Sample.Document("carers", "A carer tells the practice.", "Carers"),
            Sample.Document("supervision", "A named clinician meets you for supervision.", "Supervision"),
            Sample.Document("team", "Supervision is on Mondays.", "Our rota") with { Readers = "o'hara/team" });
        return library;
    }

    public Task<IndexingReport> UpdateAsync(params IReadOnlyList<Document> documents) =>
        Knowledge.UpdateAsync("library", documents, progress: null, TestContext.Current.CancellationToken);

    public Task<int> CatchUpAsync() => _keeping.CatchUpAsync(Knowledge.Memory, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<Hit>> AskAsync(string question, Readership? readership = null) =>
        Knowledge.For(readership ?? Readership.Everybody).SearchAsync(question, 5, TestContext.Current.CancellationToken);

    public static string KeyOf(string passageId) => IndexedPassage.Encoded(passageId);

    public async ValueTask DisposeAsync()
    {
        Knowledge.Dispose();
        _folder.Dispose();
        await Search.DisposeAsync();
    }
}
