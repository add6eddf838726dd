using System.Data;
using Bot.Starting;
using Bot.Storage.Sqlite;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Backups;

/// <summary>
/// Puts a backup in the store's place. All is done to a copy beside the store, which takes its place in one step: whenever
/// this is cut short, the old state or the new stands, whole.
/// </summary>
internal sealed class Restore(DataFolder folder, Secret secret, IEnumerable<Restored> rooms)
{
    private const string Store = "companion.db";
    private const string Staged = "companion.db.restoring";

    /// <summary>Restores while the folder's lock is held; returns what the rooms have to say of it.</summary>
    /// <param name="backup">The backup's path.</param>
    /// <param name="sendsWaiting">Whether what waited is to be sent although it may have been sent since.</param>
    /// <param name="isKeyLost">Whether another key may take the place of the one that the backup was made with.</param>
    /// <exception cref="CannotStartException">The backup is not one, or cannot be used here; nothing was changed.</exception>
    public IReadOnlyList<string> Run(string backup, bool sendsWaiting, bool isKeyLost)
    {
        try
        {
            Delete(Staged);
            File.Copy(backup, folder.OwnFile(Staged), overwrite: true);
            Require(backup, isKeyLost);
            var said = Settle(sendsWaiting, isKeyLost);
            SettleOld();
            File.Move(folder.File(Staged), folder.File(Store), overwrite: true);
            folder.Restrict(Store);
            return said;
        }
        finally
        {
            Delete(Staged);
        }
    }

    private void Require(string backup, bool isKeyLost)
    {
        using var connection = Open(Staged, SqliteOpenMode.ReadOnly);
        if (Fault(connection, isKeyLost) is { } fault)
            throw new CannotStartException($"{backup} {fault} Nothing was changed.");
    }

    private string? Fault(SqliteConnection connection, bool isKeyLost)
    {
        try
        {
            if (connection.ExecuteScalar<long>("PRAGMA application_id") != StoreFile.ApplicationId)
                return "is no backup of a Framework Companion.";
            if (connection.ExecuteScalar<long>("PRAGMA user_version") > SqliteMigrations.Count)
                return "was made by a newer version of the Framework Companion: restore it with that version.";
            if (!string.Equals(connection.ExecuteScalar<string>("PRAGMA integrity_check(1)"), "ok", StringComparison.Ordinal)
                || connection.Query("PRAGMA foreign_key_check").Any())
                return "is damaged: use another backup.";
            return isKeyLost || !HasNotes(connection) || StoreNotes.Fits(connection, secret)
                ? null
                : $"was made with another key than {folder.File("companion.key")}: put that key's own copy there first, or, if it is lost, add --key-lost.";
        }
        catch (SqliteException)
        {
            return "is damaged, or no backup at all: use another.";
        }
    }

    // A backup of an earlier version has none.
    private static bool HasNotes(SqliteConnection connection) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'store_notes')");

    private List<string> Settle(bool sendsWaiting, bool isKeyLost)
    {
        var path = folder.File(Staged);
        using var connection = StoreFile.Open(path, new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        using var transaction = connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
        List<string> said = [.. rooms.Select(room => room.Settle(connection, sendsWaiting)).OfType<string>()];
        if (isKeyLost)
            StoreNotes.ForgetKey(connection);
        transaction.Commit();
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return said;
    }

    // The old store's log must not outlive it: SQLite would play it into the new one. What it holds goes into the old store
    // first, in case this is cut short; of a damaged one nothing can be saved.
    private void SettleOld()
    {
        try
        {
            using var connection = Open(Store, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
        }

        File.Delete(folder.File(Store + "-wal"));
        File.Delete(folder.File(Store + "-shm"));
    }

    private SqliteConnection Open(string name, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.File(name), Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private void Delete(string name) => Array.ForEach([name, name + "-wal", name + "-shm"], path => File.Delete(folder.File(path)));
}
