using Bot.Starting;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>Opens the store's file, and refuses a file that is damaged, newer than this version, or another program's.</summary>
internal static class StoreFile
{
    // "FCOM": tells this program's files from others (https://sqlite.org/pragma.html#pragma_application_id).
    public const long ApplicationId = 0x46434F4D;

    public static SqliteConnection Open(string path, string source)
    {
        var connection = new SqliteConnection(source);
        try
        {
            connection.Open();
            RequireOurs(connection, path);
            SqlitePragmas.ApplyToWriter(connection);
            RequireSound(connection, path);
            connection.Execute($"PRAGMA application_id = {ApplicationId}");
            SqliteMigrations.Apply(connection, path);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw Explained(path, e);
        }
        catch (CannotStartException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static void RequireOurs(SqliteConnection connection, string path)
    {
        var id = connection.ExecuteScalar<long>("PRAGMA application_id");
        var tables = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master");
        if (id != ApplicationId && (id != 0 || tables > 0))
        {
            throw new CannotStartException(
                $"{path} belongs to another program. Move it away, or set Storage__Folder to another folder.");
        }
    }

    private static void RequireSound(SqliteConnection connection, string path)
    {
        if (!string.Equals(connection.ExecuteScalar<string>("PRAGMA quick_check(1)"), "ok", StringComparison.Ordinal))
        {
            throw Damaged(path, cause: null);
        }
    }

    // https://sqlite.org/rescode.html: 11 and 26 are a damaged file and one that is none of SQLite's.
    private static CannotStartException Explained(string path, SqliteException fault) => fault.SqliteErrorCode is 11 or 26
        ? Damaged(path, fault)
        : new CannotStartException($"{path} cannot be opened or written ({fault.Message}). Check the disk, its free space, and that this user owns the file; then start again.", fault);

    private static CannotStartException Damaged(string path, Exception? cause)
    {
        var message = $"{path} is damaged or cannot be read, so nothing was changed. Put back your last backup with \"storage restore FILE\", then start again.";
        return cause is null ? new CannotStartException(message) : new CannotStartException(message, cause);
    }
}
