using Bot.Starting;
using Bot.Storage;
using Bot.Teams.Inbox;
using Dapper;

namespace Bot.Tests.Storage.Backups;

public sealed class RestoreTests : IDisposable
{
    private readonly BackedUpStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Puts_back_what_the_backup_holds_and_nothing_written_since()
    {
        await _store.BackUpAsync("before");
        await _store.WriteAsync("since");

        _store.Restore();

        Assert.Equal(["before"], _store.Words(), StringComparer.Ordinal);
        Assert.Equal("wal", Mode());
        Assert.Empty(Directory.GetFiles(_store.Folder.Path, "*.restoring*"));
    }

    [Fact]
    public async Task Plays_no_log_of_the_old_store_into_the_new()
    {
        await _store.BackUpAsync("before");
        using (var database = _store.Open())
        {
            await BackedUpStore.WriteAsync(database, "since");
            File.Copy(_store.Store + "-wal", _store.File("log"));
        }

        File.Move(_store.File("log"), _store.Store + "-wal"); // As a process that was killed leaves it.
        _store.Restore();

        Assert.Equal(["before"], _store.Words(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Works_where_the_store_is_gone_or_damaged()
    {
        await _store.BackUpAsync("before");
        await File.WriteAllTextAsync(_store.Store, "damaged", TestContext.Current.CancellationToken);
        _store.Restore();
        Assert.Equal(["before"], _store.Words(), StringComparer.Ordinal);

        File.Delete(_store.Store);
        _store.Restore();
        Assert.Equal(["before"], _store.Words(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("PRAGMA user_version = 9999", "newer version")]
    [InlineData("PRAGMA application_id = 7", "no backup of a Framework Companion")]
    [InlineData("UPDATE store_notes SET value = 'another' WHERE name = 'key'", "another key")]
    [InlineData("PRAGMA foreign_keys = 0; CREATE TABLE theirs (x REFERENCES greeted (conversation_id)); INSERT INTO theirs VALUES ('nobody')", "damaged")]
    public async Task Refuses_what_cannot_be_used_here_and_changes_nothing(string making, string reason)
    {
        await _store.BackUpAsync("before");
        await _store.WriteAsync("since");
        using (var copy = BackedUpStore.Connect(_store.Copy))
            await copy.ExecuteAsync(making);

        var fault = Assert.Throws<CannotStartException>(() => _store.Restore());

        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Equal(["before", "since"], _store.Words(), StringComparer.Ordinal);
        Assert.Empty(Directory.GetFiles(_store.Folder.Path, "*.restoring*"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    public async Task Refuses_a_damaged_backup(int offset)
    {
        await _store.BackUpAsync("before");
        var bytes = await File.ReadAllBytesAsync(_store.Copy, TestContext.Current.CancellationToken);
        bytes.AsSpan(offset, 4096).Fill(0xA5);
        await File.WriteAllBytesAsync(_store.Copy, bytes, TestContext.Current.CancellationToken);

        Assert.Contains("damaged", Assert.Throws<CannotStartException>(() => _store.Restore()).Message, StringComparison.Ordinal);
        Assert.Equal(["before"], _store.Words(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Goes_on_with_another_key_when_told_that_the_backups_is_lost()
    {
        await _store.BackUpAsync("before");
        File.Delete(_store.File("companion.key"));

        _store.Restore(isKeyLost: true);

        Assert.Equal(["before"], _store.Words(), StringComparer.Ordinal);
        using var database = _store.Open();
        Assert.True(database.Read(connection => StoreNotes.Fits(connection, Secret.In(_store.Folder))));
    }

    [Fact]
    public async Task A_room_that_fails_at_it_leaves_the_old_state()
    {
        await _store.BackUpAsync("before");
        await _store.WriteAsync("since");

        Assert.Throws<InvalidOperationException>(() => _store.Restore(rooms: new Restored((_, _) => throw new InvalidOperationException("no"))));

        Assert.Equal(["before", "since"], _store.Words(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Forgets_what_waited_for_an_answer_when_the_backup_was_made()
    {
        await _store.BackUpAsync("before");
        using (var copy = BackedUpStore.Connect(_store.Copy))
            await copy.ExecuteAsync("INSERT INTO inbox (key, body) VALUES (x'00', x'00')");

        _store.Restore(rooms: new Restored(InboxStore.Settle));

        using var database = _store.Open();
        Assert.Equal(0, database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM inbox")));
    }

    private string? Mode()
    {
        using var connection = BackedUpStore.Connect(_store.Store);
        return connection.ExecuteScalar<string>("PRAGMA journal_mode");
    }
}
