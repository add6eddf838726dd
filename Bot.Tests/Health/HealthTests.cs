using System.Net;
using System.Text.Json.Nodes;
using Bot.Starting;
using Bot.Tests.Host;

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

        Assert.Equal(bot.Database.SqliteVersion, health?["sqlite"]?.GetValue<string>());
        Assert.Equal(1, health?["writers"]?.GetValue<int>());
    }
}
