using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;

namespace Bot.Tests.Outbox;

public sealed class DeskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Forgets_what_waits_or_was_set_aside_for_a_person_and_nothing_else()
    {
        using var database = Stores.Open(_folder);
        var store = new OutboxStore(Secret.In(new DataFolder(_folder.Path)), Peers.Alone(Instance.New()), TimeProvider.System, []);
        var letter = new Letter(new ConversationAddress("t", "19:channel", ConversationKind.Channel), Message.Of("hello"));
        var numbers = await database.WriteAsync(connection => new[]
        {
            Park(connection, letter with { WhisperTo = "29:amira" }),
            Park(connection, letter with { Address = letter.Address with { ConversationId = "a:amira" } }),
            Park(connection, letter with { WhisperTo = "29:tom" }),
            store.Add(connection, Way.Teams, letter with { WhisperTo = "29:amira" }).Sequence,
        });

        await database.WriteAsync(static connection => Desk.Forget(connection, "29:amira", "a:amira"));

        Assert.Equal(numbers[2..3], database.Read(static connection => connection.Query<long>("SELECT sequence FROM outbox ORDER BY sequence").ToArray()));

        long Park(System.Data.Common.DbConnection connection, Letter parked)
        {
            var item = store.Add(connection, Way.Teams, parked);
            store.Park(connection, item, new DeliveryResult.Refused("400"), "400");
            return item.Sequence;
        }
    }
}
