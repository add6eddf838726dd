using System.Net;
using Bot.Storage;
using Bot.Teams.Connector;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.Teams;

public sealed class RostersTests : IDisposable
{
    private const string TeamId = "19:a/b+c@thread.tacv2";
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();
    private readonly StubConnector _connector = new();
    private readonly Database _database;

    public RostersTests() => _database = Stores.Open(_folder);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Reads_page_after_page_with_the_bots_token()
    {
        var roster = await ReadAsync(request => Json(request == 1
            ? """{ "members": [{ "id": "29:a", "objectId": "o", "name": "A", "email": "a@b", "userRole": "user" }], "continuationToken": "x&y=1" }"""
            : """{ "members": [{ "id": "29:b" }, { "name": "nobody" }], "continuationToken": "" }"""));

        Assert.Equal([new Member("29:a", "o", "A", "a@b", IsGuest: false), new Member("29:b", null, "", null, IsGuest: false)], Assert.IsType<Roster.Known>(roster).Members);
        Assert.Equal(
            ["/uk/v3/conversations/19%3Aa%2Fb%2Bc%40thread.tacv2/pagedmembers?pageSize=500", "/uk/v3/conversations/19%3Aa%2Fb%2Bc%40thread.tacv2/pagedmembers?pageSize=500&continuationToken=x%26y%3D1"],
            _connector.Sent.Select(request => request.RequestUri?.PathAndQuery), StringComparer.Ordinal);
        Assert.All(_connector.Sent, request => Assert.Equal("GET Bearer token-1", $"{request.Method} {request.Headers.Authorization}"));
    }

    [Theory]
    [InlineData(""" "userRole": "guest" """, true)]
    [InlineData(""" "userRole": "anonymous" """, true)]
    [InlineData(""" "userRole": "User", "tenantId": "TENANT" """, false)]
    [InlineData(""" "userRole": "user", "tenantId": "another" """, true)]
    [InlineData(""" "userPrincipalName": "a_b.org#EXT#@c.org" """, true)]
    [InlineData(""" "userPrincipalName": "a@c.org" """, false)]
    public async Task Knows_a_guest(string fields, bool isGuest) => Assert.Equal(
        isGuest, (await ReadAsync(_ => Json($$"""{ "members": [{ "id": "29:a", {{fields}} }] }"""))).Find("29:a")?.IsGuest);

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task Says_that_it_does_not_know_when_the_connector_refuses(HttpStatusCode status) =>
        Assert.IsType<Roster.Unknown>(await ReadAsync(_ => new HttpResponseMessage(status)));

    [Fact]
    public async Task Takes_no_page_of_a_proxy_for_an_empty_team() =>
        Assert.IsType<Roster.Unknown>(await ReadAsync(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<html>") }));

    [Fact]
    public async Task Ends_when_there_is_page_after_page()
    {
        Assert.IsType<Roster.Unknown>(await ReadAsync(_ => Json("""{ "members": [], "continuationToken": "again" }""")));

        Assert.InRange(_connector.Sent.Count, 51, 100);
    }

    [Fact]
    public async Task Asks_nobody_about_a_team_that_it_never_heard_from()
    {
        Assert.IsType<Roster.Unknown>(await ReadAsync(_ => throw new InvalidOperationException(), teamId: "19:unheard"));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, 299, 1)]
    [InlineData(HttpStatusCode.OK, 300, 2)]
    [InlineData(HttpStatusCode.TooManyRequests, 9, 1)]
    [InlineData(HttpStatusCode.TooManyRequests, 10, 2)]
    public async Task Asks_again_after_five_minutes_or_soon_after_a_refusal(HttpStatusCode status, int seconds, int requests)
    {
        await WithAsync(_ => status is HttpStatusCode.OK ? Json("""{ "members": [] }""") : new HttpResponseMessage(status), async rosters =>
        {
            await rosters.OfAsync(TeamId, TestContext.Current.CancellationToken);
            _clock.Advance(TimeSpan.FromSeconds(seconds));
            return await rosters.OfAsync(TeamId, TestContext.Current.CancellationToken);
        });

        Assert.Equal(requests, _connector.Sent.Count);
    }

    [Fact]
    public async Task Asks_once_for_all_who_want_to_know_at_the_same_time()
    {
        await WithAsync(_ => Json("""{ "members": [] }"""), async rosters =>
        {
            await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => rosters.OfAsync(TeamId, TestContext.Current.CancellationToken)));
            return 0;
        });

        Assert.Single(_connector.Sent);
    }

    private Task<Roster> ReadAsync(Func<int, HttpResponseMessage> answer, string teamId = TeamId) =>
        WithAsync(answer, rosters => rosters.OfAsync(teamId, TestContext.Current.CancellationToken));

    private async Task<T> WithAsync<T>(Func<int, HttpResponseMessage> answer, Func<Rosters, Task<T>> readAsync)
    {
        var conversations = new ConversationStore(_database, _clock);
        await conversations.KeepAsync(TeamId, new Reach("tenant", TokenSmith.ServiceUrl, "28:bot"));
        return await _connector.CallAsync(answer, client => readAsync(new Rosters(client, conversations, _clock)));
    }

    private static HttpResponseMessage Json(string body) => new(HttpStatusCode.OK) { Content = new StringContent(body) };
}
