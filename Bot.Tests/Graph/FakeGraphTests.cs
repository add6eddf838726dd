using System.Net;
using System.Text;
using Bot.Graph;
using Bot.Graph.Mail;
using Bot.Outbox;
using Bot.Tests.Host;

namespace Bot.Tests.Graph;

public sealed class FakeGraphTests
{
    private const string Feed = "/v1.0/users/1/teamwork/sendActivityNotification";

    [Theory]
    [InlineData("POST", "/v1.0/teams/1/channels/2/messages", "{}", "no such call")] // An app alone may not write in a channel.
    [InlineData("GET", "/v1.0/users", null, "no such call")]
    [InlineData("GET", "/beta/teams/1/members?$top=5", null, "no such call")]
    [InlineData("GET", "/v1.0/teams/1/members?$select=roles", null, "the query ?$select=roles")]
    [InlineData("POST", Feed, "{}", "body.topic is missing")]
    [InlineData("POST", Feed, "nothing", "a body that is not JSON")]
    [InlineData("POST", Feed, """{ "topic": { "source": "text", "value": "a" } }""", "body.topic.webUrl is missing")]
    [InlineData("POST", Feed, """{ "preview": "a" }""", "body.preview is not known")]
    [InlineData("POST", "/v1.0/planner/tasks", """{ "planId": "a", "title": "b", "assignments": { "00000000-0000-0000-0000-000000000001": { "orderHint": " !" } } }""", "@odata.type is missing")]
    [InlineData("POST", "/v1.0/planner/tasks", """{ "planId": 1, "title": "b" }""", "body.planId must be String")]
    public async Task Finds_fault_with_what_Graph_does_not_know(string method, string path, string? body, string fault)
    {
        await using var graph = await FakeGraph.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(graph, method, path, body, "Bearer token"));
        Assert.Contains(fault, Assert.Single(graph.TakeFaults()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1.0/users/1/teamwork/installedApps/2/chat", null, "no token")]
    [InlineData("/upload/1", "Bearer token", "a token that does not belong there")]
    public async Task Finds_fault_with_a_token_that_is_missing_or_out_of_place(string path, string? token, string fault)
    {
        await using var graph = await FakeGraph.StartAsync();

        await AskAsync(graph, path.StartsWith("/upload", StringComparison.Ordinal) ? "PUT" : "GET", path, body: null, token);

        Assert.Contains(fault, Assert.Single(graph.TakeFaults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fails_the_test_that_asked_for_it()
    {
        var graph = await FakeGraph.StartAsync();
        await AskAsync(graph, "GET", "/v1.0/users", body: null, "Bearer token");

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await graph.DisposeAsync());
    }

    [Fact]
    public async Task Takes_five_lines_in_feeds_a_second()
    {
        await using var edge = await GraphEdge.StartAsync();
        var notice = new FeedNotice(FeedType.WeeklySummary, GraphEdge.Person, "MDT", "Text", new Uri("https://teams.microsoft.com/l/chat/0/0"));
        Task<DeliveryResult> NotifyAsync() => edge.Get<ActivityFeed>().NotifyAsync(notice, TestContext.Current.CancellationToken);
        for (var line = 0; line < 5; line++)
            Assert.IsType<DeliveryResult.Sent>(await NotifyAsync());

        Assert.Equal(new DeliveryResult.Throttled { After = TimeSpan.FromSeconds(1) }, await NotifyAsync());
        edge.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<DeliveryResult.Sent>(await NotifyAsync());
        Assert.Equal(1, edge.Graph.Throttled);
    }

    [Fact]
    public async Task Takes_four_calls_a_second_to_one_team()
    {
        await using var graph = await FakeGraph.StartAsync(new ManualClock());
        for (var call = 0; call < 4; call++)
            Assert.Equal(HttpStatusCode.OK, await AskAsync(graph, "GET", "/v1.0/teams/1/members?$top=5", body: null, "Bearer token"));

        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(graph, "GET", "/v1.0/teams/1/members?$top=5", body: null, "Bearer token"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(graph, "GET", "/v1.0/teams/2/members?$top=5", body: null, "Bearer token"));
    }

    [Fact]
    public async Task Takes_four_mails_at_once_from_one_mailbox()
    {
        await using var edge = await GraphEdge.StartAsync(patience: TimeSpan.FromSeconds(20));
        using var open = new CancellationTokenSource();
        edge.Graph.Fault = _ => FakeGraphAnswer.Until(open.Token);
        Task<DeliveryResult> SendAsync() => edge.Get<SharedMailbox>().SendAsync(new SummaryMail("lead@example.nhs.uk", "Results", []), TestContext.Current.CancellationToken);
        Task<DeliveryResult>[] mails = [SendAsync(), SendAsync(), SendAsync(), SendAsync()];
        await RunningBot.UntilAsync(() => edge.Graph.Requests.Count == 4);

        Assert.IsType<DeliveryResult.Throttled>(await SendAsync());
        await open.CancelAsync();
        Assert.All(await Task.WhenAll(mails), mail => Assert.IsType<DeliveryResult.Sent>(mail));
    }

    private static async Task<HttpStatusCode> AskAsync(FakeGraph graph, string method, string path, string? body, string? token)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), graph.Address + path);
        request.Headers.TryAddWithoutValidation("Authorization", token);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
