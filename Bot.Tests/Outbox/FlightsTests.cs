using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;

namespace Bot.Tests.Outbox;

/// <summary>What is known after a kill of what was on its way.</summary>
public sealed class FlightsTests : IDisposable
{
    private static readonly Letter Letter = new(
        new ConversationAddress("t", "c", ConversationKind.Personal), new Message { Text = "hello", Reference = "answer 1" }, ThreadIn: "19:channel", PostedAs: "key");

    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public FlightsTests() => _database = Stores.Open(_folder);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_was_taken_is_not_sent_again_though_the_store_did_not_know()
    {
        var died = Store();
        var item = await AddAsync(died);
        using (var flights = Open())
        {
            flights.Begin(item.Sequence);
            flights.Land(item.Sequence, new DeliveryResult.Sent("m1", "19:channel;messageid=m1"));
        }

        var next = Store();
        Assert.Empty(await ClaimAsync(next));

        Assert.Equal((0, 0), _database.Read(OutboxStore.Count));
        Assert.Equal("answer 1", _database.Read(connection => next.ReferenceOf(connection, "19:channel;messageid=m1", "m1")));
        Assert.Equal(new Posted("19:channel;messageid=m1", "m1"), _database.Read(static connection => Posted.Under(connection, "key")));
    }

    [Fact]
    public async Task What_was_on_its_way_is_sent_again_and_counted_as_in_doubt()
    {
        var died = Store();
        var (flying, waiting) = (await AddAsync(died), await AddAsync(died));
        using (var flights = Open())
        {
            flights.Begin(flying.Sequence);
        }

        var left = await ClaimAsync(Store());

        Assert.Equal([(flying.Sequence, 1), (waiting.Sequence, 0)], left.Select(static orphan => (orphan.Item.Sequence, orphan.Item.Doubts)));
        Assert.Equal([1L, 0L], _database.Read(static connection => connection.Query<long>("SELECT doubts FROM outbox ORDER BY sequence").ToList()));
    }

    [Fact]
    public void What_the_store_knows_leaves_nothing_in_the_file()
    {
        using var flights = Open();
        flights.Begin(7);
        flights.Begin(8);
        flights.Land(7, new DeliveryResult.Sent("m1", "a:amira"));
        flights.End(7);
        flights.End(8);

        Assert.Empty(flights.Left());
        Assert.All(ReadFile(), static value => Assert.Equal(0, value));
        Assert.Equal(0, flights.Count);
    }

    [Fact]
    public void A_torn_note_is_passed_over()
    {
        File.WriteAllText(_folder.File("outbox.flights"), """{"Sequence":7,"IsTak""");
        using var flights = Open();

        Assert.Empty(flights.Left());
    }

    private byte[] ReadFile()
    {
        using var file = new FileStream(_folder.File("outbox.flights"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private Flights Open() => new(new DataFolder(_folder.Path));

    private OutboxStore Store() => new(Secret.In(new DataFolder(_folder.Path)), Peers.Alone(Instance.New()), TimeProvider.System, []);

    private Task<OutboxItem> AddAsync(OutboxStore store) => _database.WriteAsync(connection => store.Add(connection, Way.Teams, Letter));

    private async Task<IReadOnlyList<(OutboxItem Item, DateTimeOffset Due)>> ClaimAsync(OutboxStore store)
    {
        using var flights = Open();
        var left = flights.Left();
        return await _database.WriteAsync(connection => store.Claim(connection, left));
    }
}
