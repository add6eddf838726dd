using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Tests.Host;

namespace Bot.Tests.House;

/// <summary>What people write, who they are and what they sign in with is found nowhere once it has been worked on.</summary>
public sealed class CanaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Are_in_no_log_page_or_file_of_the_app()
    {
        await using var bot = await RunningBot.StartAsync(folder: _folder);
        var chat = bot.Personal();
        foreach (var question in Canaries.Questions)
        {
            var message = chat.Message(question);
            NameOf(message);
            await chat.SendAsync(message);
            await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        }

        string[] bodies =
        [
            (await chat.InvokeAsync("message/submitAction", Remark)).Body,
            (await chat.PressAsync("no such verb", new JsonObject { ["note"] = "canaryinput" })).Body,
            await BodyAsync(bot.Http, HttpMethod.Post, "/api/messages", $"Bearer {Canaries.Token}", "{\"text\":\"canaryquestion\"}"),
            await BodyAsync(bot.Http, HttpMethod.Post, "/api/messages", bot.Teams.Bearer(), "{\"text\":\"canaryquestion\""),
            await BodyAsync(bot.Http, HttpMethod.Get, $"/{Canaries.Token}?canaryquestion", $"Bearer {Canaries.Token}"),
            await BodyAsync(bot.Http, HttpMethod.Get, "/health"),
        ];
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0) && bot.Database.Read(InboxCount) == 0);
        Assert.Equal(1, await bot.Database.WriteAsync(DeleteRemarks)); // The one thing that is meant to be kept; without it there must be nothing.
        await RunningBot.UntilAsync(() => new FileInfo(_folder.File("companion.db-wal")).Length == 0); // The cleaner empties it when the bot is at rest.
        Assert.NotEmpty(bot.Log.Lines);
        AssertNone([.. bodies, .. bot.Log.Lines.Select(line => line.Text), .. Files()]);
    }

    [Fact]
    public async Task Are_not_printed_by_the_program_nor_left_in_its_files()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var bot = await BotProcess.StartReadyAsync(_folder.Path, ("Logging__LogLevel__Default", "Debug"), ("Logging__LogLevel__Microsoft.AspNetCore", "Debug"));
        var printed = bot.PrintedAsync();

        for (var number = 0; number < Canaries.Questions.Length; number++)
        {
            using var content = new StringContent(Activity(teams, number).ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await bot.Http.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            await teams.NextAsync(TestContext.Current.CancellationToken);
        }

        var body = await BodyAsync(bot.Http, HttpMethod.Post, "/api/messages", $"Bearer {Canaries.Token}", "{\"text\":\"canaryquestion\"}");
        Assert.Equal(0, await bot.StopAsync());

        var (output, error) = await printed;
        Assert.NotEmpty(output);
        AssertNone([body, output, error, .. Files()]);
    }

    [Fact]
    public async Task Are_not_printed_by_a_verb_that_stops_them()
    {
        foreach (var question in Canaries.Questions.Skip(1).Take(3))
        {
            var run = await BotProcess.RunAsync(["ask", question], ("Storage__Folder", _folder.Path), ("Storage__Postgres", Stores.PostgresOf(_folder.Path) ?? ""), ("Logging__LogLevel__Default", "Debug"));
            AssertNone([run.Output, run.Error, .. Files()]);
        }
    }

    private static JsonObject Remark => new()
    {
        ["actionName"] = "feedback",
        ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = "{\"feedbackText\":\"canaryremark\"}" },
    };

    private static void AssertNone(IEnumerable<string> places) => Assert.All(
        places, place => Assert.DoesNotContain(Canaries.All, canary => place.Contains(canary, StringComparison.OrdinalIgnoreCase)));

    private static void NameOf(JsonObject activity)
    {
        if (activity["from"] is JsonObject from)
            from["name"] = Canaries.Person;
    }

    private static int DeleteRemarks(System.Data.Common.DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM ratings WHERE remark = 'canaryremark'";
        return command.ExecuteNonQuery();
    }

    private static long InboxCount(System.Data.Common.DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM inbox";
        return (long)(command.ExecuteScalar() ?? 0L);
    }

    private static async Task<string> BodyAsync(HttpClient http, HttpMethod method, string path, string? authorization = null, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (authorization is not null)
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return $"{response.Headers}{await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
    }

    private static JsonObject Activity(FakeTeams teams, int number) => new()
    {
        ["type"] = "message",
        ["id"] = $"q{number}",
        ["text"] = Canaries.Questions[number],
        ["channelId"] = "msteams",
        ["serviceUrl"] = teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:amira", ["name"] = Canaries.Person },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = "chat", ["conversationType"] = "personal", ["tenantId"] = "tenant" },
    };

    private IEnumerable<string> Files() => Directory.GetFiles(_folder.Path).Where(path => Path.GetExtension(path) is not ".sock").Select(path =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    });
}
