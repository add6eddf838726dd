using Bot.Outbox;
using Bot.Teams.Connector;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Outbox;

/// <summary>Conversations that take nothing from the bot any more.</summary>
public sealed class DeadConversationTests : IDisposable
{
    private static readonly Reach Place = new(TokenSmith.TenantId, "https://a", "28:bot");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_more_is_sent_to_a_person_who_has_blocked_the_bot_even_after_a_restart()
    {
        var teams = await FakeTeams.StartAsync();
        var first = await RunningBot.StartAsync(teams, _folder);
        await BlockAsync(first);
        await first.StopAsync();
        await using var second = await RunningBot.StartAsync(teams, _folder);
        teams.Answer = static _ => null;

        await TellAsync(second, "a reminder");

        await RunningBot.UntilAsync(() => second.Database.Read(OutboxStore.Count) == (0, 2));
        Assert.True(teams.IsQuiet);
        Assert.Equal(
            ["blocked by the person (403 ConversationBlockedByUser)", "blocked by the person (403 ConversationBlockedByUser)"],
            second.Database.Read(static connection => connection.Query<string>("SELECT parked_reason FROM outbox").ToList()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task It_is_sent_to_again_once_the_person_writes()
    {
        await using var bot = await RunningBot.StartAsync(folder: _folder);
        await BlockAsync(bot);
        bot.Teams.Answer = static _ => null;

        Assert.NotNull((await bot.Personal().SayAsync("help")).Card);
        await TellAsync(bot, "a reminder");

        Assert.Equal("a reminder", (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public async Task A_conversation_from_which_something_came_meanwhile_is_not_taken_for_dead()
    {
        using var database = Stores.Open(_folder);
        var store = new ConversationStore(database, TimeProvider.System);
        await store.KeepAsync("chat", Place);
        var moment = store.Moment;
        Assert.Null(store.ChangeFor("chat", Place));

        await store.BuryAsync("chat", Place, "404", moment);
        Assert.Null(store.Find("chat")?.DeadReason);
        await store.BuryAsync("chat", Place, "404", store.Moment);
        Assert.Equal("404", store.Find("chat")?.DeadReason);
    }

    [Fact]
    public async Task A_channel_lives_again_when_something_comes_from_one_of_its_threads()
    {
        using var database = Stores.Open(_folder);
        var store = new ConversationStore(database, TimeProvider.System);
        await store.KeepAsync("19:a;messageid=1", Place);
        await store.BuryAsync("19:a", Place, "404", store.Moment);

        await store.KeepAsync("19:a;messageid=1", Place);

        Assert.Equal(Place, store.Find("19:a"));
    }

    private static async Task BlockAsync(RunningBot bot)
    {
        bot.Teams.Answer = static _ => Fault.Named(StatusCodes.Status403Forbidden, "ConversationBlockedByUser");
        await bot.Personal().SayAsync("help");
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 1));
    }

    private static async Task TellAsync(RunningBot bot, string text)
    {
        var postbox = bot.Services.GetRequiredService<Postbox>();
        var letter = new Letter(new ConversationAddress(TokenSmith.TenantId, bot.Personal().Id, ConversationKind.Personal), Message.Of(text));
        await bot.Database.WriteAsync<IReadOnlyList<OutboxItem>>(connection => [postbox.Add(connection, Way.Teams, letter)], onDisk: postbox.Send);
    }
}
