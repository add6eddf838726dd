using Bot.Graph;
using Bot.Outbox;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Graph;

public sealed class GraphCallsTests
{
    private static readonly FeedNotice Notice = new(FeedType.WeeklySummary, GraphEdge.Person, "canaryperson", "canaryquestion", new Uri("https://teams.microsoft.com/l/chat/0/0?users=28:bot"));

    [Theory]
    [InlineData("17", 17)]
    [InlineData("0", 0)]
    [InlineData("86400", 86400)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task Reads_how_long_it_is_asked_to_wait(string? header, int? seconds) =>
        Assert.Equal(new DeliveryResult.Throttled { After = seconds is { } wait ? TimeSpan.FromSeconds(wait) : null }, await SendAsync(_ => FakeGraphAnswer.Error(429, "TooManyRequests", retryAfter: header)));

    [Theory]
    [InlineData("Sun, 22 Nov 2026 10:00:00 GMT", 30)]
    [InlineData("Sun, 22 Nov 2026 09:15:00 GMT", 0)]
    public async Task Reads_a_date_by_Graphs_own_clock(string date, int minutes) =>
        Assert.Equal(new DeliveryResult.Throttled { After = TimeSpan.FromMinutes(minutes) }, await SendAsync(_ => FakeGraphAnswer.Error(503, retryAfter: date)));

    [Theory]
    [InlineData(423)]
    [InlineData(424)]
    [InlineData(509)]
    public async Task Takes_other_ways_to_slow_down_for_what_they_are(int status) =>
        Assert.IsType<DeliveryResult.Throttled>(await SendAsync(_ => FakeGraphAnswer.Error(status)));

    [Theory]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(500)]
    public async Task Counts_what_failed(int status)
    {
        Assert.IsType<DeliveryResult.Failed>(await SendAsync(_ => FakeGraphAnswer.Error(status)));
        Assert.IsType<DeliveryResult.Failed>(await SendAsync(_ => FakeGraphAnswer.Page(status)));
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Counts_a_gateways_word_since_Graph_may_have_heard_all_the_same(int status) =>
        Assert.True(Assert.IsType<DeliveryResult.Failed>(await SendAsync(_ => FakeGraphAnswer.Page(status))).IsAmbiguous);

    [Theory]
    [InlineData(403, "Forbidden", "Missing role permissions on the request.", "the permission TeamsActivity.Send.User is missing")]
    [InlineData(403, "Forbidden", "Ensure that the expected Teams app is installed in the target scope (user, team, or chat).", "not installed")]
    [InlineData(403, "Forbidden", "App is blocked by app permission policy. TenantId: canaryperson", "blocked by policy")]
    [InlineData(403, "Forbidden", "Failed to get license information for the user.", "no licence")]
    [InlineData(403, "MaximumTasksInProject", "", "the plan is full")]
    [InlineData(404, "MailboxNotEnabledForRESTAPI", "", "no licence or mailbox")]
    [InlineData(404, "NotFound", "", "the person is not there")]
    [InlineData(409, "Conflict", "", "more than one app")]
    [InlineData(400, "BadRequest", "canaryquestion", "does not accept the request (400)")]
    [InlineData(302, "", "", "another address, which is not followed")]
    [InlineData(507, "", "", "no room")]
    public async Task Says_in_plain_words_why_it_was_refused(int status, string code, string message, string reason)
    {
        var refused = Assert.IsType<DeliveryResult.Refused>(await SendAsync(_ => FakeGraphAnswer.Error(status, code, message)));

        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(status is 404, refused.IsGone);
    }

    [Fact]
    public async Task Follows_no_redirect()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => Results.Redirect($"{edge.Graph.Address}/elsewhere", permanent: false, preserveMethod: true);

        Assert.IsType<DeliveryResult.Refused>(await NotifyAsync(edge));
        Assert.Single(edge.Graph.Requests);
        Assert.Empty(edge.Graph.TakeFaults());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Tries_once(int status)
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => FakeGraphAnswer.Error(status, retryAfter: status is 504 ? null : "0");

        await NotifyAsync(edge);

        Assert.Single(edge.Graph.Requests);
    }

    [Fact]
    public async Task Takes_a_new_token_once_when_its_own_is_refused()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = request => request.Authorization is "Bearer canarytoken-1" ? FakeGraphAnswer.Error(401, "InvalidAuthenticationToken") : null;

        Assert.IsType<DeliveryResult.Sent>(await NotifyAsync(edge));
        Assert.Equal(["Bearer canarytoken-1", "Bearer canarytoken-2"], edge.Graph.Requests.Select(request => request.Authorization), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Gives_up_when_the_new_token_is_refused_too()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => FakeGraphAnswer.Error(401, "InvalidAuthenticationToken");

        Assert.Contains("does not know this app", Assert.IsType<DeliveryResult.Refused>(await NotifyAsync(edge)).Reason, StringComparison.Ordinal);
        Assert.Equal(2, edge.Graph.Requests.Count);
    }

    [Fact]
    public async Task Knows_that_nothing_left_without_a_token()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.HasTokens = false;

        Assert.False(Assert.IsType<DeliveryResult.Failed>(await NotifyAsync(edge)).IsAmbiguous);
        Assert.Empty(edge.Graph.Requests);
    }

    [Fact]
    public async Task Knows_that_nothing_left_when_nobody_is_there()
    {
        await using var edge = await GraphEdge.StartAsync(patience: null, ("BaseAddress", "http://127.0.0.1:1/v1.0"));

        Assert.False(Assert.IsType<DeliveryResult.Failed>(await NotifyAsync(edge)).IsAmbiguous);
    }

    [Fact]
    public async Task Does_not_know_what_became_of_a_call_whose_line_broke() =>
        Assert.IsType<DeliveryResult.Failed>(await SendAsync(_ => FakeGraphAnswer.Dropped));

    [Fact]
    public async Task Does_not_know_what_became_of_a_call_that_nobody_answers()
    {
        await using var edge = await GraphEdge.StartAsync(patience: TimeSpan.FromMilliseconds(500));
        edge.Graph.Fault = _ => FakeGraphAnswer.Silence;

        Assert.Equal(new DeliveryResult.Failed("time-out") { IsAmbiguous = true }, await NotifyAsync(edge));
    }

    [Fact]
    public async Task Takes_no_page_of_a_proxy_for_Graphs_answer() =>
        Assert.IsType<DeliveryResult.Failed>(await SendAsync(_ => FakeGraphAnswer.Page(200)));

    [Fact]
    public async Task Ends_when_the_caller_no_longer_wants_it()
    {
        await using var edge = await GraphEdge.StartAsync();
        using var end = new CancellationTokenSource();
        edge.Graph.Fault = _ =>
        {
            end.Cancel();
            return FakeGraphAnswer.Silence;
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => edge.Get<ActivityFeed>().NotifyAsync(Notice, end.Token));
    }

    [Fact]
    public async Task Writes_nothing_that_people_said_nor_any_token_into_a_log()
    {
        await using var edge = await GraphEdge.StartAsync();
        foreach (var fault in new[] { null, FakeGraphAnswer.Error(403, "Forbidden", "canaryperson"), FakeGraphAnswer.Error(429), FakeGraphAnswer.Page(504), FakeGraphAnswer.Dropped })
        {
            edge.Graph.Fault = _ => fault;
            await NotifyAsync(edge);
        }

        Assert.DoesNotContain(edge.Log.Lines, line => line.Text.Contains("canary", StringComparison.OrdinalIgnoreCase) || line.Text.Contains(GraphEdge.Person, StringComparison.Ordinal));
    }

    private static async Task<DeliveryResult> SendAsync(Func<FakeGraphRequest, IResult?> fault)
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = fault;
        return await NotifyAsync(edge);
    }

    private static Task<DeliveryResult> NotifyAsync(GraphEdge edge) => edge.Get<ActivityFeed>().NotifyAsync(Notice, TestContext.Current.CancellationToken);
}
