using System.Collections.Concurrent;
using Bot.Outbox;
using Bot.Teams.Connector;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Outbox;

/// <summary>Each fault of the Connector: at the first, the second and the third message of a chat, and with each other kind of request.</summary>
public sealed class FaultTableTests
{
    private static readonly Dictionary<string, (IResult Fault, Outcome Outcome)> Table = new(StringComparer.Ordinal)
    {
        ["the line breaks in the middle of the answer"] = (Fault.Reset, Outcome.Doubt),
        ["no answer"] = (Fault.Silence, Outcome.Doubt),
        ["one byte after another"] = (Fault.Drip, Outcome.Doubt),
        ["200 without a body"] = (Fault.Of(200), Outcome.Doubt),
        ["200 with a proxy's page"] = (Fault.Of(200, body: "<html>"), Outcome.Doubt),
        ["201 cut short"] = (Fault.Of(201, body: "{\"id\":"), Outcome.Doubt),
        ["301"] = (Fault.Moved(301), Outcome.Parked),
        ["302"] = (Fault.Moved(302), Outcome.Parked),
        ["307"] = (Fault.Moved(307), Outcome.Parked),
        ["400"] = (Fault.Of(400), Outcome.Parked),
        ["401"] = (Fault.Of(401), Outcome.Parked),
        ["402"] = (Fault.Of(402), Outcome.Parked),
        ["403"] = (Fault.Of(403), Outcome.Parked),
        ["403 ConversationBlockedByUser"] = (Fault.Named(403, "ConversationBlockedByUser"), Outcome.Dead),
        ["403 BotNotInConversationRoster"] = (Fault.Named(403, "BotNotInConversationRoster"), Outcome.Dead),
        ["403 BotDisabledByAdmin"] = (Fault.Named(403, "BotDisabledByAdmin"), Outcome.Dead),
        ["403 MessageWritesBlocked"] = (Fault.Of(403, body: """{ "errorCode": 209, "message": "{ \"subCode\": \"MessageWritesBlocked\" }" }"""), Outcome.Dead),
        ["404"] = (Fault.Of(404), Outcome.Dead),
        ["404 ConversationNotFound"] = (Fault.Named(404, "ConversationNotFound"), Outcome.Dead),
        ["405"] = (Fault.Of(405), Outcome.Parked),
        ["408"] = (Fault.Of(408), Outcome.Doubt),
        ["409"] = (Fault.Of(409), Outcome.Parked),
        ["410"] = (Fault.Of(410), Outcome.Dead),
        ["412"] = (Fault.Of(412), Outcome.Again),
        ["413"] = (Fault.Of(413), Outcome.Parked),
        ["415"] = (Fault.Of(415), Outcome.Parked),
        ["422"] = (Fault.Of(422), Outcome.Parked),
        ["423"] = (Fault.Of(423, "3"), Outcome.Again),
        ["424"] = (Fault.Of(424, "3"), Outcome.Again),
        ["429"] = (Fault.Of(429), Outcome.Again),
        ["429 with a time"] = (Fault.Of(429, "3"), Outcome.Again),
        ["500"] = (Fault.Of(500), Outcome.Doubt),
        ["502"] = (Fault.Of(502), Outcome.Doubt),
        ["503"] = (Fault.Of(503), Outcome.Doubt),
        ["503 with a time"] = (Fault.Of(503, "3"), Outcome.Again),
        ["504"] = (Fault.Of(504), Outcome.Doubt),
        ["509"] = (Fault.Of(509), Outcome.Again),
    };

    private static readonly string[] Chats = ["a:0", "a:1", "a:2"];

    private readonly ConcurrentQueue<(string Place, string Text)> _posts = [];
    private readonly ConcurrentDictionary<string, bool> _struck = new(StringComparer.Ordinal);

    private enum Outcome
    {
        /// <summary>It was not taken: it is sent again, and comes once.</summary>
        Again,

        /// <summary>It may have been taken: that is noted, and it is sent once more.</summary>
        Doubt,

        /// <summary>It is set aside at once, and what follows is sent.</summary>
        Parked,

        /// <summary>It is set aside at once, with all that follows it there.</summary>
        Dead,
    }

    public static TheoryData<string> Faults => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_has_the_outcome_of_the_table_wherever_it_strikes(string name)
    {
        var (fault, outcome) = Table[name];
        await using var rig = await SendingRig.StartAsync(services => services.AddHttpClient<ConnectorClient>(static http => http.Timeout = TimeSpan.FromSeconds(1)));
        await BeginAsync(rig);
        rig.Teams.Answer = post =>
        {
            _posts.Enqueue((post.ConversationId.Split(';')[0], post.Text));
            return IsStruck(post) && _struck.TryAdd(post.Text, true) ? fault : null;
        };
        rig.Teams.AnswerToOpening = _ => _struck.TryAdd("opening", true) ? fault : null;
        var letters = await Task.WhenAll(Chats.SelectMany(chat => Enumerable.Range(0, 3).Select(number => rig.LetterAsync(chat, $"{chat}/{number}"))));
        var other = letters[0];

        await rig.SendAsync([
            .. letters,
            other with { Message = Message.Of("another thread"), ThreadIn = "19:other", PostedAs = "other" },
            other with { Message = Message.Of("replaced"), PostedAs = "key" },
            other with { Message = Message.Of("whispered"), WhisperTo = "29:amira" }]);
        await rig.RunAsync();

        Assert.Equal(ParkedIn(outcome), rig.Database.Read(OutboxStore.Count).Parked);
        Assert.Equal(outcome is Outcome.Doubt ? 6 : 0, rig.Doubts);
        Assert.All(Enumerable.Range(0, 3), position => Assert.Equal(ExpectedIn(position, outcome), _posts.Where(post => string.Equals(post.Place, Chats[position], StringComparison.Ordinal)).Select(static post => post.Text), StringComparer.Ordinal));
        Assert.All(["another thread", "replaced"], text => Assert.Equal(outcome is Outcome.Again or Outcome.Doubt ? 2 : 1, _posts.Count(post => string.Equals(post.Text, text, StringComparison.Ordinal))));
        Assert.Equal(outcome is Outcome.Again or Outcome.Doubt ? 1 : 0, _posts.Count(static post => post.Text is "whispered"));
    }

    [Fact]
    public async Task What_was_taken_without_a_name_is_sent()
    {
        await using var rig = await SendingRig.StartAsync();
        rig.Teams.Answer = post =>
        {
            _posts.Enqueue((post.ConversationId, post.Text));
            return Fault.Of(201, body: "{}");
        };
        await rig.SendAsync(await rig.LetterAsync("a:0", "hello"));

        await rig.RunAsync();

        Assert.Equal((0, 0), rig.Database.Read(OutboxStore.Count));
        Assert.Single(_posts);
    }

    [Fact]
    public async Task What_reaches_nobody_is_sent_once_to_the_newest_address()
    {
        await using var rig = await SendingRig.StartAsync();
        rig.Teams.Answer = post =>
        {
            _posts.Enqueue((post.ConversationId, post.Text));
            return null;
        };
        await rig.SendAsync(await rig.LetterAsync("a:0", "hello", "http://127.0.0.1:1/nobody"));

        await rig.RunAsync(until: TimeSpan.FromMinutes(1));
        await rig.LetterAsync("a:0", "something comes from there");
        await rig.RunAsync();

        Assert.Equal(("a:0", "hello"), Assert.Single(_posts));
        Assert.Equal(0, rig.Doubts);
    }

    private static bool IsStruck(Post post) => post.Text is "a:0/0" or "a:1/1" or "a:2/2" or "another thread" or "replaced";

    private static int ParkedIn(Outcome outcome) => outcome switch
    {
        Outcome.Parked => 6,
        Outcome.Dead => 3 + 2 + 1 + 3,
        _ => 0,
    };

    private static IEnumerable<string> ExpectedIn(int position, Outcome outcome) => Enumerable.Range(0, 3)
        .Where(number => outcome is not Outcome.Dead || number <= position)
        .SelectMany(number => Enumerable.Repeat($"{Chats[position]}/{number}", number == position && outcome is (Outcome.Again or Outcome.Doubt) ? 2 : 1));

    // The thread whose first message is replaced later.
    private static async Task BeginAsync(SendingRig rig)
    {
        var letter = await rig.LetterAsync(Chats[0], "begun");
        await rig.SendAsync(letter with { ThreadIn = "19:experts", PostedAs = "key" });
        await rig.RunAsync();
        Assert.Equal(1, rig.Database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM posts")));
    }
}
