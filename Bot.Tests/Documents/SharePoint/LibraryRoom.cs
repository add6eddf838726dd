using Bot.Documents;
using Bot.Documents.SharePoint;
using Bot.Graph;
using Bot.Tests.Graph;
using Bot.Tests.Host;
using Bot.Turns;
using Knowledge;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Documents.SharePoint;

/// <summary>The bot beside a Graph that shows one document library.</summary>
public abstract class LibraryRoom : IAsyncLifetime
{
    private protected static readonly string Organisation = new ReaderGroup(TokenSmith.TenantId).Name;
    private protected static readonly SharedLibrary Whole = new("drive", null, Organisation);

    private protected ManualClock Clock { get; } = new();

    private RunningBot? _bot;
    private FakeGraph? _graph;

    private protected RunningBot Bot => _bot ?? throw new InvalidOperationException("The bot has not started.");

    private protected FakeGraph Graph => _graph ?? throw new InvalidOperationException("Graph has not started.");

    public async ValueTask InitializeAsync()
    {
        _graph = await FakeGraph.StartAsync();
        _graph.Drive.AddRoot();
        _bot = await RunningBot.StartAsync(adjust: builder =>
        {
            builder.Configuration.AddInMemoryCollection(GraphEdge.Settings(Graph));
            builder.Configuration["Knowledge:RescanSeconds"] = "86400";
            builder.Services.AddSingleton<CredentialSource>(static () => new FakeGraphCredential(static () => "token"));
            builder.Services.AddSingleton<ITeamGroups, KnownGroups>();
            builder.Services.AddSingleton(_ => new LibraryTroubles(Clock));
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Task<string?> SyncAsync(SharedLibrary? library = null, bool isKept = true) =>
        Bot.Services.GetRequiredService<LibrarySync>().RunAsync(library ?? Whole, _ => isKept, TestContext.Current.CancellationToken);

    private protected List<Document> Documents() => [.. Bot.Services.GetRequiredService<KnowledgeBase>().Documents.Where(static document => document.Id.StartsWith("sharepoint-", StringComparison.Ordinal))];

    private protected IEnumerable<string> Titles() => Documents().Select(static document => document.Title);

    private protected IReadOnlyList<Notice> Notices() => Bot.Services.GetRequiredService<NoticeStore>().Of(Whole.Collection);

    private protected IEnumerable<string> Fetched() => Graph.Requests.Select(static request => request.Route).Where(static route => route.StartsWith("GET /download", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
