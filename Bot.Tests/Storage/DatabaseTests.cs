using System.Data.Common;
using System.Text;
using Bot.Starting;
using Bot.Storage;
using Bot.Storage.Sqlite;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage;

public sealed class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("companion.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("trusted_schema", "0")]
    [InlineData("secure_delete", "1")]
    [InlineData("wal_autocheckpoint", "0")]
    public async Task The_writing_connection_has_the_settings_that_durability_needs(string pragma, string value)
    {
        using var database = Open();

        // Outside a transaction is not possible here, and these settings show inside one too.
        Assert.Equal(value, await database.WriteAsync(connection => connection.ExecuteScalar<string>($"PRAGMA {pragma}") ?? ""));
    }

    [Fact]
    public void A_reading_connection_cannot_write()
    {
        using var database = Open();

        Assert.Throws<SqliteException>(() => database.Read(connection => connection.Execute("DELETE FROM outbox")));
    }

    [Fact]
    public async Task What_a_change_wrote_is_there_at_the_next_start()
    {
        using (var database = Open())
        {
            await database.WriteAsync(connection => Greet(connection, "a"));
        }

        using var again = Open();
        Assert.Equal(["a"], Greeted(again), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_change_that_throws_leaves_nothing_and_spoils_no_other()
    {
        using var database = Open();

        var changes = Enumerable.Range(0, 50).Select(number => database.WriteAsync(connection =>
        {
            Greet(connection, $"c{number:00}");
            return number % 2 == 0 ? number : throw new InvalidOperationException("odd");
        })).ToList();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Task.WhenAll(changes));
        Assert.Equal(Enumerable.Range(0, 50).Where(number => number % 2 == 0).Select(number => $"c{number:00}"), Greeted(database), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Many_writers_and_a_reader_are_never_told_that_the_store_is_busy()
    {
        using var database = Open();
        await database.WriteAsync(connection => connection.Execute("INSERT INTO greeted VALUES ('0')"));

        var writers = Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await database.WriteAsync(connection => connection.Execute(
                    "UPDATE greeted SET conversation_id = (SELECT CAST(conversation_id AS INTEGER) + 1 FROM greeted)"));
                database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM greeted"));
            }
        }));
        await Task.WhenAll(writers);

        Assert.Equal("1280", Assert.Single(Greeted(database)));
    }

    [Fact]
    public async Task What_was_deleted_is_soon_in_no_file()
    {
        const string words = "Canary that must not stay";
        using var database = Open();
        await database.WriteAsync(connection => Greet(connection, words));
        Assert.True(IsOnDisk(words)); // The negative control: this scan does find words that are there.

        await database.WriteAsync(connection => connection.Execute("DELETE FROM greeted"));

        await RunningBot.UntilAsync(() => !IsOnDisk(words));
    }

    [Fact]
    public void A_damaged_file_stops_the_start_and_is_left_as_it_is()
    {
        Open().Dispose();
        var bytes = System.IO.File.ReadAllBytes(File);
        Array.Fill(bytes, (byte)0x5A, 100, 3000);
        System.IO.File.WriteAllBytes(File, bytes);

        var fault = Assert.Throws<CannotStartException>(Open);

        Assert.Contains("backup", fault.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Theory]
    [InlineData("CREATE TABLE theirs (x); PRAGMA application_id = 7", "another program")]
    [InlineData("PRAGMA application_id = 1178816333; PRAGMA user_version = 9999", "newer version")]
    public void A_file_that_is_not_ours_stops_the_start(string making, string reason)
    {
        using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            other.Open();
            other.Execute(making);
        }

        Assert.Contains(reason, Assert.Throws<CannotStartException>(Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_not_called_damaged()
    {
        Directory.CreateDirectory(File); // A folder in its place: it cannot be opened, and no backup would help.

        var fault = Assert.Throws<CannotStartException>(Open);

        Assert.DoesNotContain("damaged", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_one_holder_at_a_time_gets_the_folders_lock()
    {
        var folder = new DataFolder(_folder.Path);

        Assert.True(StoreLock.TryTake(folder, out var first));
        Assert.False(StoreLock.TryTake(folder, out _));
        first.Dispose();
        Assert.True(StoreLock.TryTake(folder, out var second));
        second.Dispose();
    }

    private Database Open() => new(new SqliteEngine(File, TimeProvider.System));

    private static void Greet(DbConnection connection, string id) => connection.Execute("INSERT INTO greeted VALUES (@id)", new { id });

    private static List<string> Greeted(Database database) =>
        database.Read(connection => connection.Query<string>("SELECT conversation_id FROM greeted ORDER BY 1").ToList());

    private bool IsOnDisk(string words) => Directory.GetFiles(_folder.Path)
        .Any(file => ReadShared(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);

    private static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
