using System.Data.Common;
using Bot.Storage;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage;

public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_who_write_together_hear_of_it_and_nothing_of_theirs_is_kept()
    {
        using var database = Stores.Open(_folder);
        await database.WriteAsync(connection => LimitPages(connection, connection.ExecuteScalar<long>("PRAGMA page_count") + 2));
        using var begun = new ManualResetEventSlim();
        using var queued = new ManualResetEventSlim();
        var first = database.WriteAsync(_ =>
        {
            begun.Set();
            queued.Wait(TestContext.Current.CancellationToken);
        });
        begun.Wait(TestContext.Current.CancellationToken); // It is written alone, and those after it wait for it together.
        string[] names = ["before", new string('x', 100_000), "after"];
        var together = Array.ConvertAll(names, name => database.WriteAsync(connection => Greet(connection, name)));

        queued.Set();
        await first;

        foreach (var change in together)
        {
            Assert.True(StoreFaults.MayPass(await Assert.ThrowsAsync<SqliteException>(() => change)));
        }

        await database.WriteAsync(connection => LimitPages(connection, 1_000_000));
        await database.WriteAsync(connection => Greet(connection, "when there is room again"));
        Assert.Equal("when there is room again", database.Read(connection => connection.QuerySingle<string>("SELECT conversation_id FROM greeted")));
    }

    private static void LimitPages(DbConnection connection, long pages) => connection.Execute($"PRAGMA max_page_count = {pages}");

    private static void Greet(DbConnection connection, string id) => connection.Execute("INSERT INTO greeted VALUES (@id)", new { id });
}
