using System.Collections.Concurrent;
using System.Diagnostics;
using Bot.Starting;
using Bot.Storage;
using Bot.Storage.Postgres;
using Bot.Tests.Host;
using Dapper;
using Npgsql;

namespace Bot.Tests.Storage.Postgres;

/// <summary>A server of its own that is really ended, and connections that are really cut.</summary>
public sealed class PostgresFaultsTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _folder = new();
    private readonly PostgresServer? _server = PostgresServer.IsHere ? new PostgresServer() : null;

    private PostgresServer Server
    {
        get
        {
            Assert.SkipUnless(_server is not null, "PostgreSQL is not installed.");
            return _server;
        }
    }

    public void Dispose()
    {
        _server?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_server_that_may_lose_what_it_acknowledged_is_refused()
    {
        var address = Server.DatabaseOf(_folder.Path);
        Server.Ask(_folder, "ALTER SYSTEM SET full_page_writes = off");
        Server.Ask(_folder, "SELECT pg_reload_conf()::int");

        var refusal = SpinWait.SpinUntil(() => Refusal(address) is not null, Longest) ? Refusal(address) : null;

        Assert.Contains("full_page_writes = off", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_dies_loses_nothing_acknowledged_and_is_found_again()
    {
        using var database = new Database(new PostgresEngine(Server.DatabaseOf(_folder.Path), _folder.Path));
        using var ending = new CancellationTokenSource();
        var saved = new ConcurrentBag<string>();
        var writing = WriteUntilAsync(database, saved, ending.Token);

        for (var i = 0; i < 3; i++)
        {
            var before = saved.Count;
            await RunningBot.UntilAsync(() => saved.Count > before + 50);
            Server.Stop();
            Server.Start();
            var since = Stopwatch.StartNew();
            before = saved.Count;
            await RunningBot.UntilAsync(() => saved.Count > before);
            Assert.InRange(since.Elapsed, TimeSpan.Zero, Longest);
            Assert.True(database.Read(static connection => connection.ExecuteScalar<long>("SELECT count(*) FROM greeted")) > 0);
        }

        await ending.CancelAsync();
        await writing;
        AssertHolds(database, saved);
    }

    [Fact]
    public async Task Connections_that_are_cut_lose_nothing_acknowledged()
    {
        using var database = new Database(new PostgresEngine(Server.DatabaseOf(_folder.Path), _folder.Path));
        using var ending = new CancellationTokenSource();
        var saved = new ConcurrentBag<string>();
        var writing = WriteUntilAsync(database, saved, ending.Token);

        for (var i = 0; i < 50; i++)
        {
            var before = saved.Count;
            Server.Ask(_folder, "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'Framework Companion'");
            await RunningBot.UntilAsync(() => saved.Count > before);
        }

        await ending.CancelAsync();
        await writing;
        AssertHolds(database, saved);
    }

    private string? Refusal(string address)
    {
        try
        {
            new PostgresEngine(address, _folder.Path).Dispose();
            return null;
        }
        catch (CannotStartException e)
        {
            return e.Message;
        }
    }

    // Several at once, so that changes share transactions.
    private static Task WriteUntilAsync(Database database, ConcurrentBag<string> saved, CancellationToken cancellationToken) => Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var id = Guid.NewGuid().ToString();
            try
            {
                await database.WriteAsync(connection => connection.Execute("INSERT INTO greeted VALUES (@id)", new { id }));
                saved.Add(id);
            }
            catch (NpgsqlException e)
            {
                Assert.True(StoreFaults.MayPass(e), e.ToString());
                await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
            }
        }
    })));

    private static void AssertHolds(Database database, IEnumerable<string> saved)
    {
        var kept = database.Read(static connection => connection.Query<string>("SELECT conversation_id FROM greeted").ToHashSet(StringComparer.Ordinal));
        Assert.Subset(kept, saved.ToHashSet(StringComparer.Ordinal));
    }
}
