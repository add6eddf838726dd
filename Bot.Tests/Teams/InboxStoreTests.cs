using Bot.Storage;
using Bot.Teams.Activities;
using Bot.Teams.Inbox;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Teams;

public sealed class InboxStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();
    private readonly Database _database;

    public InboxStoreTests() => _database = Stores.Open(_folder, _clock);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Forgets_what_waits_in_vain_before_the_digest_that_knows_it_again()
    {
        var store = new InboxStore(Peers.Alone(Instance.New()), _clock);
        await _database.WriteAsync(connection => store.Add(connection, new Delivered(new TurnKey([1]), new Activity(), Concern: null), "{"u8.ToArray()));
        var added = _clock.GetUtcNow();

        Assert.Equal((1, 1), await PurgedAsync(keptBefore: added));
        Assert.Equal((0, 1), await PurgedAsync(keptBefore: added.AddMilliseconds(1)));

        Task<(long, long)> PurgedAsync(DateTimeOffset keptBefore) => _database.WriteAsync(connection =>
        {
            InboxStore.Purge(connection, keptBefore, seenBefore: added);
            return connection.QuerySingle<(long, long)>("SELECT (SELECT count(*) FROM inbox), (SELECT count(*) FROM inbox_seen)");
        });
    }
}
