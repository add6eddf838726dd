using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Storage.Sqlite;

/// <summary>The only connection that writes to the file, or takes its log up.</summary>
internal sealed class SqliteCommitter(SqliteConnection connection, WalCleaner cleaner) : Committer
{
    private readonly PreparedStatement _begin = new("BEGIN IMMEDIATE");
    private readonly PreparedStatement _commit = new("COMMIT");
    private readonly PreparedStatement _rollback = new("ROLLBACK");
    private readonly PreparedStatement _save = new("SAVEPOINT job");
    private readonly PreparedStatement _release = new("RELEASE job");
    private readonly PreparedStatement _undo = new("ROLLBACK TO job");

    public override TimeSpan Patience => cleaner.Patience;

    // https://sqlite.org/lang_transaction.html
    protected override bool HasLostTransaction => raw.sqlite3_get_autocommit(connection.Handle) != 0;

    public override void Rest(bool isIdle) => cleaner.CleanWhenDue(connection, isIdle);

    public override void Dispose()
    {
        cleaner.Clean(connection);
        connection.Dispose();
    }

    protected override DbConnection Begin()
    {
        cleaner.Wrote();
        _begin.Execute(connection);
        return connection;
    }

    protected override void Commit() => _commit.Execute(connection);

    protected override void Abandon()
    {
        try
        {
            _rollback.Execute(connection);
        }
        catch (SqliteException) // SQLite has rolled back by itself already.
        {
        }
    }

    protected override void Save() => _save.Execute(connection);

    protected override void Undo()
    {
        _undo.Execute(connection);
        Release();
    }

    protected override void Release() => _release.Execute(connection);
}
