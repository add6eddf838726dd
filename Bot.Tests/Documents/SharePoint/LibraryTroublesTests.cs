using Bot.Documents;
using Bot.Documents.SharePoint;
using Bot.Documents.Verbs;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Documents.SharePoint;

public sealed class LibraryTroublesTests : LibraryRoom
{
    [Fact]
    public async Task Keeps_what_it_has_while_graph_is_out_of_order_and_goes_on_after()
    {
        Graph.Drive.Put("a", "a.txt", "Words."u8.ToArray());
        await SyncAsync();
        Graph.Drive.Put("b", "b.txt", "Words."u8.ToArray());
        Graph.Fault = static _ => FakeGraphAnswer.Error(StatusCodes.Status429TooManyRequests, retryAfter: "5");

        Assert.Equal("Graph asks to wait", await SyncAsync());
        Assert.Equal(["a"], Titles(), StringComparer.Ordinal);

        Graph.Fault = static _ => null;
        Assert.Equal("Graph asks to wait", await SyncAsync()); // For five seconds.
        Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Null(await SyncAsync());
        Assert.Equal(["a", "b"], Titles(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Fetches_no_more_files_once_graph_asks_to_slow_down()
    {
        for (var place = 0; place < 50; place++)
            Graph.Drive.Put($"f{place}", $"file{place}.txt", "Words."u8.ToArray());
        Graph.Fault = static request => request.Route.Contains("/items/f", StringComparison.Ordinal) ? FakeGraphAnswer.Error(StatusCodes.Status429TooManyRequests, retryAfter: "5") : null;

        await SyncAsync();

        Assert.InRange(Graph.Requests.Count(static request => request.Route.Contains("/items/f", StringComparison.Ordinal)), 1, 4); // As many as are fetched at once.
        Assert.Equal("Graph asks to wait", await SyncAsync());
        Graph.Fault = static _ => null;
        Clock.Advance(TimeSpan.FromSeconds(5));
        await SyncAsync();
        Assert.Equal(50, Titles().Count());
    }

    [Fact]
    public async Task Leaves_nothing_of_a_library_that_graph_has_refused_for_an_hour()
    {
        Graph.Drive.Put("a", "a.txt", "Words."u8.ToArray());
        await SyncAsync();
        Graph.Fault = static _ => FakeGraphAnswer.Error(StatusCodes.Status403Forbidden);

        Assert.Equal("the permission Sites.Selected is missing", await SyncAsync());
        Clock.Advance(TimeSpan.FromMinutes(59));
        await SyncAsync();
        Assert.Equal(["a"], Titles(), StringComparer.Ordinal);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await SyncAsync();
        Assert.Empty(Titles());

        Graph.Fault = static _ => null;
        await SyncAsync();
        Assert.Equal(["a"], Titles(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_status_shows_what_was_not_read_and_why()
    {
        Bot.Services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Libraries.Add(new LibraryOptions { Drive = Whole.Drive });
        Assert.Contains("sharepoint:drive/: not read yet", await StatusAsync(), StringComparison.Ordinal);

        Graph.Drive.Put("bad", "bad.docx", [0xD0, 0xCF, 0x11, 0xE0]);
        await SyncAsync();
        Assert.Contains("Left out: bad.docx.", await StatusAsync(), StringComparison.Ordinal);

        Graph.Fault = static _ => FakeGraphAnswer.Error(StatusCodes.Status403Forbidden);
        await SyncAsync();
        Assert.Contains("sharepoint:drive/: could not be read since 22 November 2026, 09:00 (London time) (the permission Sites.Selected is missing)", await StatusAsync(), StringComparison.Ordinal);
    }

    private Task<string> StatusAsync() => Bot.Services.GetRequiredService<KnowledgeStatus>().TextAsync(TestContext.Current.CancellationToken);
}
