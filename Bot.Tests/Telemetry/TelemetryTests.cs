using System.Diagnostics;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Tests.House;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Telemetry;

public sealed class TelemetryTests
{
    private static readonly string[] Secrets = [.. Canaries.All, "canarychat", "canaryfile", TokenSmith.TenantId, "29:canary"];

    [Fact]
    public async Task Tells_how_long_turns_searches_and_deliveries_take()
    {
        await using var collector = await Collector.StartAsync();
        await WorkAsync(collector);

        Assert.All((string[])["framework-companion", "turn", "AskHandler", "search", "delivery", "Sent"], word => Assert.Contains(word, collector.Traces, StringComparison.Ordinal));
        Assert.All(
            (string[])["companion.work.duration", "AskHandler", "companion.outbox.waiting", "http.server.request.duration"],
            word => Assert.Contains(word, collector.Metrics, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_nothing_of_what_people_wrote_nor_who_they_are()
    {
        await using var collector = await Collector.StartAsync();
        await WorkAsync(collector);

        Assert.All(Secrets, canary => Assert.DoesNotContain(canary, collector.Traces + collector.Metrics, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_search_for_such_words_finds_them_where_they_are()
    {
        await using var collector = await Collector.StartAsync();
        using var careless = new ActivitySource("FrameworkCompanion.Careless");

        await WorkAsync(collector, () =>
        {
            using var work = careless.StartActivity("careless")?.SetTag("question", Canaries.Questions[0]);
        });

        Assert.Contains("canaryquestion", collector.Traces, StringComparison.Ordinal);
        Assert.Contains("canaryquestion", collector.Metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_told_where_no_collector_is_set()
    {
        await using var bot = await RunningBot.StartAsync();
        using var work = new ActivitySource("FrameworkCompanion.Unheard");

        Assert.False(work.HasListeners());
    }

    [Fact]
    public async Task A_collector_that_is_not_there_does_not_hold_up_the_end()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await BotProcess.StartReadyAsync(folder.Path, ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        var began = TimeProvider.System.GetTimestamp();

        Assert.Equal(0, await bot.StopAsync());

        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static async Task WorkAsync(Collector collector, Action? more = null)
    {
        await using var teams = await FakeTeams.StartAsync();
        var bot = await RunningBot.StartAsync(teams, adjust: builder => builder.Configuration.AddInMemoryCollection(collector.Settings));
        var chat = new Conversation(bot, "a:canarychat", "personal", "29:canary");
        foreach (var question in Canaries.Questions)
        {
            var message = chat.Message(question);
            if (message["from"] is JsonObject from)
                from["name"] = Canaries.Person;
            await chat.SendAsync(message);
            await teams.NextAsync(TestContext.Current.CancellationToken);
        }

        await chat.PressAsync("no such verb", new JsonObject { ["note"] = "canaryinput" });
        using (await bot.Http.GetAsync(new Uri("/files/canaryfile?canaryquestion", UriKind.Relative), TestContext.Current.CancellationToken))
        {
        }

        more?.Invoke();
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));
        await RunningBot.UntilAsync(() => collector is { Traces.Length: > 0, Metrics.Length: > 0 }); // What is first sent takes longest.
        await bot.StopAsync();
    }
}
