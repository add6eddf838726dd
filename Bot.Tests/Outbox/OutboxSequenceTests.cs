using Bot.Outbox;
using Bot.Storage;
using Bot.Storage.Sqlite;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Outbox;

public sealed class OutboxSequenceTests : IDisposable
{
    private static readonly Letter Letter = new(new ConversationAddress("t", "c", ConversationKind.Personal), Message.Of("hello"));
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_number_is_never_given_twice_even_after_its_message_is_gone_and_the_bot_starts_anew()
    {
        var first = await AddAndDropAsync();

        Assert.Equal([first + 1, first + 2], [await AddAndDropAsync(), await AddAndDropAsync()]);
    }

    [Fact]
    public async Task What_waited_in_an_older_store_keeps_its_number_and_the_next_goes_on_from_there()
    {
        await using (var old = new SqliteConnection($"Data Source={_folder.File("companion.db")};Pooling=False"))
        {
            old.Open();
            old.Execute(Before("outbox-sequence"));
            old.Execute("INSERT INTO outbox (sequence, way, tenant_id, conversation_id, body, claimed_by, due_at, posted_as) VALUES (41, 'teams', 't', 'c', x'', 'p', 0, 'key')");
        }

        var next = await AddAsync();

        Assert.Equal(42, next.Sequence);
        using var database = Open();
        Assert.Equal([(41L, "key"), (42L, null)], database.Read(connection => connection.Query<(long, string?)>("SELECT sequence, posted_as FROM outbox ORDER BY sequence").ToList()));
    }

    // Makes a store as it was before a script.
    private static string Before(string script)
    {
        var assembly = typeof(Database).Assembly;
        var scripts = assembly.GetManifestResourceNames().Where(static name => name.StartsWith("Bot.Storage.Sqlite.Migrations.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).TakeWhile(name => !name.Contains(script, StringComparison.Ordinal)).ToList();
        return string.Join('\n', [.. scripts.Select(TextOf), $"PRAGMA application_id = {0x46434F4D}; PRAGMA user_version = {scripts.Count}"]);

        string TextOf(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name));
            return reader.ReadToEnd();
        }
    }

    private async Task<long> AddAndDropAsync()
    {
        using var database = Open();
        var store = Store();
        return await database.WriteAsync(connection =>
        {
            var item = store.Add(connection, Way.Teams, Letter);
            store.Drop(connection, item, new DeliveryResult.Dropped("too late"));
            return item.Sequence;
        });
    }

    private async Task<OutboxItem> AddAsync()
    {
        using var database = Open();
        return await database.WriteAsync(connection => Store().Add(connection, Way.Teams, Letter));
    }

    private OutboxStore Store() => new(Secret.In(new DataFolder(_folder.Path)), Peers.Alone(Instance.New()), TimeProvider.System, []);

    private Database Open() => new(new SqliteEngine(_folder.File("companion.db"), TimeProvider.System));
}
