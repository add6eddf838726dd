using System.Collections.Concurrent;
using System.Data.Common;
using Bot.Storage;
using Bot.Storage.Sqlite;
using Bot.Tests.Host;
using Bot.Tests.House;
using Dapper;

namespace Bot.Tests.Storage;

public sealed class OneWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // https://sqlite.org/wal.html#walresetbug: until 3.51.3, two connections that write or checkpoint can damage the file.
    [Fact]
    public async Task As_many_connections_can_write_as_the_store_says_and_no_more_than_its_SQLite_bears()
    {
        using var database = Open();
        var seen = new ConcurrentDictionary<DbConnection, bool>();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => database.WriteAsync(See)));
        using var together = new Barrier(5);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Factory.StartNew(
            () => database.Read(connection =>
            {
                together.SignalAndWait(TestContext.Current.CancellationToken);
                return See(connection);
            }),
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Equal(6, seen.Count); // The writer, and a connection for each of those who read at once.
        var writers = seen.Values.Count(canWrite => canWrite);
        Assert.Equal(Database.Writers, writers);
        Assert.True(writers == 1 || Version.Parse(database.Engine.Split(' ')[1]) >= new Version(3, 51, 3), database.Engine);

        bool See(DbConnection connection) => seen[connection] = connection.ExecuteScalar<long>("PRAGMA query_only") == 0;
    }

    [Fact]
    public void A_reading_connection_never_checkpoints_by_itself()
    {
        using var database = Open();

        Assert.Equal(0, database.Read(connection => connection.ExecuteScalar<long>("PRAGMA wal_autocheckpoint")));
    }

    [Fact]
    public void No_room_but_Storage_opens_a_connection() =>
        Assert.All(Tree.Sources("Bot").Where(OpensOne), file => Assert.StartsWith(Tree.Path("Bot/Storage/"), file, StringComparison.Ordinal));

    // Others are handed a DbConnection: whoever names SQLite's own can open one, in whatever spelling.
    private static bool OpensOne(string file) => File.ReadAllText(file).Contains("SqliteConnection", StringComparison.Ordinal);

    private Database Open() => new(new SqliteEngine(_folder.File("companion.db"), TimeProvider.System));
}
