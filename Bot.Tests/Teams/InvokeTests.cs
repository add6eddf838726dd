using System.Net;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Teams;

public sealed class InvokeTests
{
    [Fact]
    public async Task Answers_an_old_button_in_the_body()
    {
        await using var bot = await RunningBot.StartAsync();

        var (status, body) = await bot.Personal().PressAsync("gone");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(200, (int?)JsonNode.Parse(body)?["statusCode"]);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)JsonNode.Parse(body)?["type"]);
    }

    [Fact]
    public async Task Says_to_an_old_button_that_came_as_a_message_that_it_no_longer_works()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();

        await chat.SendAsync(chat.Activity("message", ("value", new JsonObject { ["verb"] = "gone" })));

        Assert.Contains("no longer works", (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_a_button_pressed_where_nothing_was_said_before()
    {
        await using var bot = await RunningBot.StartAsync();

        await bot.Personal("29:new").PressAsync("ask", new JsonObject { ["question"] = "Who counts as a carer?" });

        var answer = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("**Who counts as a carer?**", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_say_that_a_thumb_is_counted_which_could_not_be_saved()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        var answer = await chat.SayAsync("Who counts as a carer?");
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));
        await bot.Database.WriteAsync(connection => connection.Execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON main.ratings BEGIN SELECT RAISE(ABORT, 'no'); END"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await chat.RateAsync(answer.MessageId, isHelpful: true)).Status);

        await bot.Database.WriteAsync(connection => connection.Execute("DROP TRIGGER broken"));
        Assert.Equal(HttpStatusCode.OK, (await chat.RateAsync(answer.MessageId, isHelpful: true)).Status);
        Assert.Equal(1, bot.Database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM ratings")));
    }

    [Fact]
    public async Task Says_not_implemented_to_an_unknown_invoke()
    {
        await using var bot = await RunningBot.StartAsync();

        var (status, _) = await bot.Personal().InvokeAsync("signin/tokenExchange", []);

        Assert.Equal(HttpStatusCode.NotImplemented, status);
    }
}
