using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Activities;
using Bot.Teams.Inbox;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Outbox;

public sealed class OrderTests
{
    [Fact]
    public async Task What_was_written_first_is_sent_first_even_if_the_one_who_wrote_it_goes_on_last()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("help"); // From now on the bot knows how to reach this chat.
        using var goOn = new ManualResetEventSlim();
        var held = bot.Database.WriteAsync(_ => goOn.Wait(TestContext.Current.CancellationToken)); // What follows is written in one go.

        var contrary = new LastFirst();
        var presses = contrary.Begin(() => PressAsync(bot, chat, "first"), () => PressAsync(bot, chat, "second"));
        goOn.Set();
        await held;
        await RunningBot.UntilAsync(() => contrary.Waiting == presses.Count);
        contrary.GoOn();
        await Task.WhenAll(presses);

        Assert.Equal("first", await NextReplyAsync(bot));
        Assert.Equal("second", await NextReplyAsync(bot));
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_sent_before_what_is_written_while_the_bot_starts()
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        var first = await RunningBot.StartAsync(teams, folder);
        await first.Personal().SayAsync("help");
        var letter = new Letter(new ConversationAddress(TokenSmith.TenantId, first.Personal().Id, ConversationKind.Personal), Message.Of("new"));
        await first.StopAsync();
        await LeaveAsync(folder, letter with { Message = Message.Of("left") });

        await using var second = await RunningBot.StartAsync(teams, folder, builder => builder.Services.AddHostedService(
            services => new Early(services.GetRequiredService<Database>(), services.GetRequiredService<Postbox>(), letter)));

        Assert.Equal("left", (await teams.NextAsync(TestContext.Current.CancellationToken)).Text);
        Assert.Equal("new", (await teams.NextAsync(TestContext.Current.CancellationToken)).Text);
    }

    private static async Task PressAsync(RunningBot bot, Conversation chat, string id)
    {
        var action = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "ask" } };
        var activity = chat.Activity("invoke", ("id", id), ("name", "adaptiveCard/action"), ("value", action));
        var press = activity.Deserialize(ActivityJson.Default.Activity) ?? throw new InvalidOperationException("No activity.");
        await bot.Services.GetRequiredService<TurnWork>().AnswerAsync(
            Intake.Screened(TurnKey.Of(bot.Services.GetRequiredService<Secret>(), chat.Id, id), press), TestContext.Current.CancellationToken);
    }

    private static async Task<string?> NextReplyAsync(RunningBot bot) =>
        (string?)(await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Activity["replyToId"];

    private static async Task LeaveAsync(TemporaryFolder folder, Letter letter)
    {
        using var database = Stores.Open(folder);
        var died = new OutboxStore(Secret.In(new DataFolder(folder.Path)), Peers.Alone(Instance.New()), TimeProvider.System, []);
        await database.WriteAsync(connection => died.Add(connection, Way.Teams, letter));
    }

    /// <summary>Writes a letter before the bot has started wholly, as somebody can who reaches it the moment it listens.</summary>
    private sealed class Early(Database database, Postbox postbox, Letter letter) : BackgroundService
    {
        public override Task StartAsync(CancellationToken cancellationToken) => database.WriteAsync<IReadOnlyList<OutboxItem>>(
            connection => [postbox.Add(connection, Way.Teams, letter)], postbox.Send);

        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
    }
}
