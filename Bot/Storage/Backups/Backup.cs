using System.Globalization;
using Bot.Starting;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Storage.Backups;

/// <summary>
/// Copies the store into one file while it goes on being written to. The copy holds all that was saved when it began, and
/// no page of what was deleted; the key beside the store is not in it.
/// </summary>
internal sealed class Backup(Database database, TimeProvider clock)
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the backup at a path, or in a folder under the moment's name; returns where it is.</summary>
    /// <exception cref="IOException">It cannot be written, or the copy is not sound; what stood there before still does.</exception>
    public async Task<FileInfo> MakeAsync(string fileOrFolder, CancellationToken cancellationToken)
    {
        if (database.File is not { } store)
            throw new CannotStartException("The store is in PostgreSQL: back it up with \"pg_dump --format=custom\". README says how, and what to do after pg_restore.");

        var at = clock.GetUtcNow();
        var path = Directory.Exists(fileOrFolder)
            ? Path.Combine(fileOrFolder, string.Create(CultureInfo.InvariantCulture, $"companion-{at:yyyyMMdd'T'HHmmss'Z'}.db"))
            : fileOrFolder;
        var unfinished = path + ".unfinished";
        try
        {
            Begin(unfinished);
            await Task.Run(() => database.Read(_ => Copy(store, unfinished, cancellationToken)), cancellationToken); // While somebody reads, the log is not emptied: the writer would have to wait for this.
            Finish(unfinished);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        await database.WriteAsync(connection => StoreNotes.NoteBackup(connection, at));
        return new FileInfo(path);
    }

    // By a connection of its own that can only read: it neither writes to the store nor takes up its log.
    private static bool Copy(string store, string path, CancellationToken cancellationToken)
    {
        using var connection = Open(store);
        using var interrupting = cancellationToken.Register(() => raw.sqlite3_interrupt(connection.Handle));
        try
        {
            connection.Execute("VACUUM INTO @path", new { path });
            return true;
        }
        catch (SqliteException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    // Made here, since SQLite would make it for everyone to read; an empty file is taken for a new one.
    private static void Begin(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerFile;
        using var file = new FileStream(path, options);
    }

    private static void Finish(string path)
    {
        using (var connection = Open(path))
        {
            if (!string.Equals(connection.ExecuteScalar<string>("PRAGMA integrity_check(1)"), "ok", StringComparison.Ordinal))
                throw new IOException("The copy is not sound, so it was thrown away: check the disk, and run \"storage check\".");
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}
