using System.Data;
using System.Data.Common;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>
/// This process's connection that writes; opened anew when it was lost. Whichever process writes, the others wait: so what
/// a change has read is true until it has written, as it is on SQLite.
/// </summary>
internal sealed class PostgresCommitter(NpgsqlDataSource source, Lease lease) : Committer
{
    private const string Place = "job";

    private NpgsqlConnection? _connection;
    private NpgsqlTransaction? _transaction;

    public override TimeSpan Patience => Lease.Renewal / 2;

    protected override bool HasLostTransaction => _connection is not { FullState: ConnectionState.Open };

    private NpgsqlTransaction Transaction => _transaction ?? throw new InvalidOperationException("No transaction is open.");

    public override void Rest(bool isIdle)
    {
        if (lease.IsDue)
            TryCommit([new WriteJob.Of<bool>(LookRound, onDisk: null)]);
    }

    public override void Dispose() => _connection?.Dispose();

    protected override DbConnection Begin()
    {
        _connection ??= source.OpenConnection();
        _transaction = _connection.BeginTransaction();
        lease.TakeTurn(_connection);
        return _connection;
    }

    protected override void Commit()
    {
        Transaction.Commit();
        _transaction = null;
    }

    // The connection goes too: nobody knows in what state it is, and the server undoes what it had not committed.
    protected override void Abandon()
    {
        _transaction = null;
        _connection?.Dispose();
        _connection = null;
        source.Clear();
    }

    protected override void Save() => Transaction.Save(Place);

    protected override void Undo() => Transaction.Rollback(Place);

    protected override void Release() => Transaction.Release(Place);

    private bool LookRound(DbConnection connection)
    {
        lease.LookRound(connection);
        return true;
    }
}
