using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>
/// This process's row among those that use the database. Each change renews it, and is refused when it is gone: a process
/// that was stopped for longer than the lease, and whose work others have taken over, can change nothing after it wakes.
/// </summary>
internal sealed class Lease
{
    /// <summary>After how long a silent process is taken for dead.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    /// <summary>How often it is renewed when nothing else is changed.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(2);

    private readonly PreparedStatement _takeTurn = new(
        "SELECT pg_advisory_xact_lock(@turn); UPDATE instances SET beat_at = moment() WHERE id = @id", "@turn", "@id");

    private readonly TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long? _renewedAt;
    private long? _steadySince;

    /// <summary>This process.</summary>
    public Instance Holder { get; } = Instance.New();

    /// <summary>Those that take work, as of the last look, which is at most some seconds ago; in no particular order.</summary>
    public IReadOnlyList<Instance> Workers { get; private set; } = [];

    /// <summary>Ends when others have taken over.</summary>
    public Task Lost => _lost.Task;

    /// <summary>Whether it should be renewed now.</summary>
    public bool IsDue => _renewedAt is not { } at || Stopwatch.GetElapsedTime(at) >= Renewal;

    /// <summary>Begins it; others see this process from now on.</summary>
    /// <param name="connection">Any.</param>
    /// <param name="note">A file that says which process was here before: that one is gone, however lately it was seen.</param>
    public void Begin(NpgsqlConnection connection, string note)
    {
        if (File.Exists(note))
            connection.Execute("DELETE FROM instances WHERE id = @before", new { before = File.ReadAllText(note) });
        File.WriteAllText(note, Holder.Id);
        connection.Execute("INSERT INTO instances (id, beat_at) VALUES (@Id, moment())", Holder);
    }

    /// <summary>Waits for this process's turn to change something, in the transaction that has just begun, and renews the lease.</summary>
    /// <exception cref="LeaseLostException">It was lost; nothing may be changed.</exception>
    public void TakeTurn(NpgsqlConnection connection)
    {
        if (_takeTurn.Execute(connection, PostgresLocks.Write, Holder.Id) is not 1)
        {
            _lost.TrySetResult();
            throw new LeaseLostException();
        }

        var before = _renewedAt;
        _renewedAt = Stopwatch.GetTimestamp();
        if (before is not { } at || Stopwatch.GetElapsedTime(at) >= Length / 2)
            _steadySince = _renewedAt; // It could not renew for a while, and perhaps nobody could: the others get their time to.
    }

    /// <summary>Says to the others whether this process takes work.</summary>
    public void SetWorking(DbConnection connection, bool isWorking) =>
        connection.Execute("UPDATE instances SET is_working = @isWorking WHERE id = @Id", new { isWorking, Holder.Id });

    /// <summary>Removes processes that have been silent for too long, so that what they had claimed is free, and sees who takes work.</summary>
    public void LookRound(DbConnection connection)
    {
        if (_steadySince is { } since && Stopwatch.GetElapsedTime(since) >= Length)
            connection.Execute("DELETE FROM instances WHERE beat_at < moment() - @length AND id <> @Id", new { length = (long)Length.TotalMilliseconds, Holder.Id });
        Workers = [.. connection.Query<string>("SELECT id FROM instances WHERE is_working").Select(static id => new Instance(id))];
    }

    /// <summary>Ends it: what this process has claimed and not finished is free at once.</summary>
    public void End(NpgsqlConnection connection) => connection.Execute("DELETE FROM instances WHERE id = @Id", Holder);
}
