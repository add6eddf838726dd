using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Teams;

public sealed class MessagesEndpointTests
{
    public static TheoryData<string, string, HttpStatusCode> BadBodies => new()
    {
        { "not JSON", "{", HttpStatusCode.BadRequest },
        { "nothing", "", HttpStatusCode.BadRequest },
        { "null", "null", HttpStatusCode.BadRequest },
        { "no type", "{}", HttpStatusCode.BadRequest },
        { "a list", "[]", HttpStatusCode.BadRequest },
        { "a doubled name", """{"type":"message","type":"message"}""", HttpStatusCode.BadRequest },
        { "half a character", """{"type":"message","text":"\ud800"}""", HttpStatusCode.BadRequest },
        { "half a character in a value", """{"type":"message","value":{"a":["\ud83d"]}}""", HttpStatusCode.BadRequest },
        { "no number", """{"type":"message","value":NaN}""", HttpStatusCode.BadRequest },
        { "a name of its own class", """{"$type":"System.IO.FileInfo","fileName":"x"}""", HttpStatusCode.BadRequest },
        { "too deep", """{"type":"message","value":""" + new string('[', 40) + new string(']', 40) + "}", HttpStatusCode.BadRequest },
        { "too long", """{"type":"message","text":" """ + new string('a', 300_000) + "\"}", HttpStatusCode.RequestEntityTooLarge },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Turns_a_bad_body_away(string name, string body, HttpStatusCode status)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.True(status == await PostAsync(bot, new StringContent(body, Encoding.UTF8, "application/json")), name);
    }

    [Fact]
    public async Task Turns_a_body_away_that_is_no_json_or_is_packed()
    {
        await using var bot = await RunningBot.StartAsync();
        var packed = new ByteArrayContent([31, 139, 8]);
        packed.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        packed.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await PostAsync(bot, packed));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await PostAsync(bot, new StringContent("{}", Encoding.UTF8, "text/plain")));
    }

    [Fact]
    public async Task Gives_up_on_a_body_that_does_not_come()
    {
        await using var bot = await RunningBot.StartAsync();
        using var line = new TcpClient();
        await line.ConnectAsync("127.0.0.1", bot.Http.BaseAddress?.Port ?? 0, TestContext.Current.CancellationToken);
        await using var stream = line.GetStream();

        var head = $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nAuthorization: {bot.Teams.Bearer()}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 408 Request Timeout", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Works_once_on_fifty_copies_of_a_message()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        var message = chat.Message("Who counts as a carer?").ToJsonString();

        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => chat.SendAsync(JsonNode.Parse(message)?.AsObject() ?? [])));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.Accepted, status));
        await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        await chat.SayAsync("about");
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Knows_a_copy_again_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        var first = await RunningBot.StartAsync(teams, folder);
        var message = first.Personal().Message("Who counts as a carer?").ToJsonString();
        await first.Personal().SendAsync(JsonNode.Parse(message)?.AsObject() ?? []);
        await teams.NextAsync(TestContext.Current.CancellationToken);
        await first.StopAsync();

        await using var second = await RunningBot.StartAsync(teams, folder);
        await second.Personal().SendAsync(JsonNode.Parse(message)?.AsObject() ?? []);
        var next = await second.Personal().SayAsync("about");

        Assert.NotNull(next.Card);
    }

    [Fact]
    public async Task Leaves_none_of_the_words_behind()
    {
        const string words = "an unlikely qwertzuiop question";
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder: folder);

        await bot.Personal().SayAsync(words);

        await RunningBot.UntilAsync(() => bot.Database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM inbox")) == 0);
        await RunningBot.UntilAsync(() => !Directory.GetFiles(folder.Path, "companion.db*").Any(file => Holds(file, "qwertzuiop")));
        Assert.DoesNotContain(bot.Log.Lines, line => line.Text.Contains("qwertzuiop", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Passes_over_a_row_of_the_inbox_that_it_cannot_read()
    {
        using var folder = new TemporaryFolder();
        using (var database = Stores.Open(folder))
        {
            await database.WriteAsync(connection => connection.Execute("INSERT INTO inbox (key, body) VALUES (x'00', x'7B')"));
        }

        await using var bot = await RunningBot.StartAsync(folder: folder);

        Assert.NotNull((await bot.Personal().SayAsync("help")).Card);
        Assert.StartsWith("1 messages", Assert.Single(bot.Log.Lines, line => line.EventId == 2005).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("conversationUpdate")]
    [InlineData("something/new")]
    public async Task Takes_what_it_does_not_know_without_a_word(string type)
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();

        Assert.Equal(HttpStatusCode.Accepted, await chat.SendAsync(chat.Activity(type)));

        Assert.NotNull((await chat.SayAsync("help")).Card);
        Assert.True(bot.Teams.IsQuiet);
    }

    private static async Task<HttpStatusCode> PostAsync(RunningBot bot, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = content;
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(bot.Teams.Bearer());
        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static bool Holds(string path, string words)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Contains(words, StringComparison.Ordinal);
    }
}
