using System.Net;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Starting;
using Bot.Tests.Host;
using Bot.Tests.LanguageModel;
using Dapper;

namespace Bot.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task Says_that_the_bot_is_ready_which_version_it_is_and_what_it_has_read()
    {
        await using var bot = await RunningBot.StartAsync();

        using var response = await bot.Http.GetAsync("/health", TestContext.Current.CancellationToken);

        var health = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("ready", health?["status"]?.GetValue<string>());
        Assert.Equal(Product.Version, health?["version"]?.GetValue<string>());
        Assert.Equal(32, health?["articles"]?.GetValue<int>());
    }

    [Fact]
    public async Task Says_which_sqlite_it_uses_and_that_one_connection_alone_writes()
    {
        await using var bot = await RunningBot.StartAsync();

        var health = JsonNode.Parse(await bot.Http.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Equal(bot.Database.Engine, health?["store"]?.GetValue<string>());
        Assert.Equal(1, health?["writers"]?.GetValue<int>());
    }

    [Fact]
    public async Task Says_what_waits_what_is_on_its_way_what_was_set_aside_and_how_old_the_oldest_is()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Teams.Answer = static _ => Fault.Of(400);
        await bot.Personal().SayAsync("help");
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 1));
        var told = new TaskCompletionSource();
        bot.Teams.Answer = _ => Fault.Held(told.Task);
        await bot.Personal().SayAsync("help");
        await bot.Database.WriteAsync(static connection => connection.Execute("UPDATE outbox SET written_at = written_at - 90000 WHERE parked_reason IS NULL"));

        var health = JsonNode.Parse(await bot.Http.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken));
        told.SetResult();

        Assert.Equal("1 1 1", $"{health?["waiting"]} {health?["underWay"]} {health?["parked"]}");
        Assert.InRange((int?)health?["oldestSeconds"] ?? -1, 90, 110);
    }

    [Fact]
    public async Task Says_what_the_model_took_today_of_how_much_and_nothing_where_there_is_none()
    {
        await using var model = await FakeModel.StartAsync();
        await using var bot = await model.BotAsync(settings: ("LanguageModel:OutputPrice", "10"));
        await using var without = await RunningBot.StartAsync();
        await bot.Channel().SayAsync("Who counts as a carer?");

        var health = JsonNode.Parse(await bot.Http.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken));
        var other = JsonNode.Parse(await without.Http.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Equal("""{"calls":2,"tokens":2100,"ceiling":1000000,"embeddedTokens":0,"embeddedCeiling":10000000,"cost":0.001}""", health?["model"]?.ToJsonString());
        Assert.Null(other?["model"]);
    }
}
