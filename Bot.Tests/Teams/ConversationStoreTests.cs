using Bot.Storage;
using Bot.Teams.Connector;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Teams;

public sealed class ConversationStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();
    private readonly Database _database;

    public ConversationStoreTests() => _database = Stores.Open(_folder);

    private ConversationStore Store => new(_database, _clock);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Knows_what_was_kept_last_however_those_who_kept_it_go_on()
    {
        var store = Store;

        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(number => store.KeepAsync("chat", At($"https://{number}"))));

        Assert.Equal(Store.Find("chat"), store.Find("chat"));
    }

    [Fact]
    public async Task Forgets_what_has_been_silent_and_nothing_that_is_in_use()
    {
        var store = Store;
        await store.KeepAsync("silent", At("https://a"));
        await store.KeepAsync("in use", At("https://a"));
        _clock.Advance(TimeSpan.FromDays(31));
        await store.KeepAsync("in use", At("https://a"));

        await _database.WriteAsync(connection => ConversationRows.Purge(connection, _clock.GetUtcNow()));

        Assert.Null(Store.Find("silent"));
        Assert.NotNull(Store.Find("in use"));
    }

    [Fact]
    public async Task Does_not_keep_again_what_it_has_just_kept()
    {
        var store = Store;
        await store.KeepAsync("chat", At("https://a") with { OwnerId = "29:amira" });

        Assert.Null(store.ChangeFor("chat", At("https://a")));
        Assert.NotNull(store.ChangeFor("chat", At("https://b")));
    }

    [Fact]
    public async Task Forgets_a_channel_with_its_threads_and_no_other()
    {
        var store = Store;
        string[] ids = ["19:a", "19:a;messageid=1", "19:ab", "19:b;messageid=1"];
        foreach (var id in ids)
        {
            await store.KeepAsync(id, At("https://a"));
        }

        var forget = store.ChangeToForget("19:a");
        await _database.WriteAsync(forget.Make);
        forget.OnDisk();

        Assert.Equal(["19:ab", "19:b;messageid=1"], ids.Where(id => store.Find(id) is not null), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Of_a_conversation_from_which_the_bot_is_removed_nothing_stays()
    {
        await using var bot = await RunningBot.StartAsync();
        var chat = bot.Personal();
        await chat.SayAsync("help");
        await chat.InstallAsync();
        await bot.Teams.NextAsync(TestContext.Current.CancellationToken);

        await chat.SendAsync(chat.Activity("installationUpdate", ("action", "remove")));

        await RunningBot.UntilAsync(() => bot.Database.Read(connection => connection.ExecuteScalar<long>(
            "SELECT (SELECT count(*) FROM conversations) + (SELECT count(*) FROM personal_chats) + (SELECT count(*) FROM greeted)")) == 0);
    }

    private static Reach At(string serviceUrl) => new("tenant", serviceUrl, "28:bot");
}
