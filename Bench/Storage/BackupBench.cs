using System.Collections.Concurrent;
using System.Globalization;
using Bot.Storage;
using Bot.Storage.Backups;
using Bot.Storage.Sqlite;
using Dapper;

namespace Bench.Storage;

/// <summary>Backs up a store of 200 MB while 200 rows a second are written to it, counts what the copy lacks, and restores it.</summary>
internal static class BackupBench
{
    private const int Rows = 50_000;
    private const int RowBytes = 4_000;
    private const double GoalMilliseconds = 250;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(5);

    public static async Task<int> RunAsync()
    {
        var root = Directory.CreateTempSubdirectory("companion-bench-");
        var folder = new DataFolder(root.FullName);
        var copy = folder.File("copy.db");
        bool isGood;
        await FillAsync(folder.OwnFile("companion.db"));
        using (var database = new Database(new SqliteEngine(folder.File("companion.db"), TimeProvider.System)))
        {
            var quiet = await WriteWhileAsync(database, "q", static () => Task.Delay(TimeSpan.FromSeconds(5)));
            var began = TimeProvider.System.GetTimestamp();
            string[] before = [.. quiet.Saved];
            var busy = await WriteWhileAsync(database, "b", () => new Backup(database, TimeProvider.System).MakeAsync(copy, CancellationToken.None));
            var took = TimeProvider.System.GetElapsedTime(began);
            var missing = Missing(copy, before);
            Say($"backup of {new FileInfo(copy).Length / 1048576} MB: {took.TotalSeconds:0.0} s, {missing} of {before.Length} rows saved before it missing");
            Say($"writers: p99 {P99(quiet.Waits):0.0} ms without, {P99(busy.Waits):0.0} ms while it runs (goal {GoalMilliseconds:0} ms), {busy.Waits.Count} writes");
            isGood = missing == 0 && P99(busy.Waits) <= GoalMilliseconds;
        }

        var restoring = TimeProvider.System.GetTimestamp();
        new Restore(folder, Secret.In(folder), []).Run(copy, sendsWaiting: false, isKeyLost: false);
        Say($"restore: {TimeProvider.System.GetElapsedTime(restoring).TotalSeconds:0.0} s (goal 30 s)");
        root.Delete(recursive: true);
        return isGood ? 0 : 1;
    }

    // Closed when it is full, so that its log has been taken into the store before anything is measured.
    private static async Task FillAsync(string path)
    {
        using var database = new Database(new SqliteEngine(path, TimeProvider.System));
        var filling = new string('x', RowBytes);
        await database.WriteAsync(connection =>
        {
            for (var row = 0; row < Rows; row++)
                connection.Execute("INSERT INTO greeted VALUES (@id)", new { id = $"{row}{filling}" });
        });
    }

    private static async Task<(ConcurrentQueue<string> Saved, ConcurrentQueue<TimeSpan> Waits)> WriteWhileAsync(Database database, string prefix, Func<Task> workAsync)
    {
        var (saved, waits, writes) = (new ConcurrentQueue<string>(), new ConcurrentQueue<TimeSpan>(), new List<Task>());
        using var pace = new PeriodicTimer(Pace);
        var work = Task.Run(workAsync);
        for (var number = 0; !work.IsCompleted; number++)
        {
            writes.Add(WriteAsync($"{prefix}{number}"));
            await pace.WaitForNextTickAsync();
        }

        await work;
        await Task.WhenAll(writes);
        return (saved, waits);

        async Task WriteAsync(string id)
        {
            var began = TimeProvider.System.GetTimestamp();
            await database.WriteAsync(connection => connection.Execute("INSERT INTO greeted VALUES (@id)", new { id }));
            waits.Enqueue(TimeProvider.System.GetElapsedTime(began));
            saved.Enqueue(id);
        }
    }

    private static int Missing(string copy, string[] saved)
    {
        using var database = new Database(new SqliteEngine(copy, TimeProvider.System));
        var held = database.Read(static connection => connection.Query<string>("SELECT conversation_id FROM greeted WHERE length(conversation_id) < 20")).ToHashSet(StringComparer.Ordinal);
        return saved.Count(id => !held.Contains(id));
    }

    private static double P99(ConcurrentQueue<TimeSpan> waits) => waits.Order().ElementAt(waits.Count * 99 / 100).TotalMilliseconds;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
