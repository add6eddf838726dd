using System.Data.Common;
using System.Globalization;
using Bot.Starting;
using Dapper;

namespace Bot.Storage.Backups;

/// <summary>Looks at the whole store and what stands around it, and says in plain lines what it finds.</summary>
internal sealed class StoreInspection(Database database, Secret secret, IEnumerable<StoreCheck> checks, TimeProvider clock)
{
    private const long Megabyte = 1024 * 1024;
    private const long LeastFree = 256 * Megabyte;
    private const long MostLog = 64 * Megabyte;
    private static readonly TimeSpan BackupAge = TimeSpan.FromDays(7);

    public IReadOnlyList<Finding> Look() => database.Read<IReadOnlyList<Finding>>(connection =>
    [
        Structure(connection),
        References(connection),
        Schema(connection),
        FreeSpace(),
        Log(),
        LastBackup(connection),
        Key(connection),
        .. checks.Select(check => check.Look(connection)),
    ]);

    private static Finding Structure(DbConnection connection) =>
        string.Equals(connection.ExecuteScalar<string>("PRAGMA integrity_check(1)"), "ok", StringComparison.Ordinal)
            ? Finding.Fine("structure", "every page and index is sound")
            : Finding.Fault("structure", "the store is damaged: stop the bot and put back the last backup with \"storage restore FILE\"");

    private static Finding References(DbConnection connection) => connection.Query("PRAGMA foreign_key_check").Any()
        ? Finding.Fault("references", "rows point at rows that are gone: stop the bot and put back the last backup with \"storage restore FILE\"")
        : Finding.Fine("references", "every row that another points at is there");

    private static Finding Schema(DbConnection connection)
    {
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        return Finding.Fine("schema", string.Create(CultureInfo.InvariantCulture, $"{version} of {Migrations.Count} steps"));
    }

    private Finding FreeSpace()
    {
        var free = DiskSpace.FreeAt(database.Path);
        var words = string.Create(CultureInfo.InvariantCulture, $"{free / Megabyte} MB");
        return free < LeastFree ? Finding.Fault("free space", $"only {words} on the disk of the data folder: make room") : Finding.Fine("free space", words);
    }

    private Finding Log()
    {
        var length = new FileInfo(database.Path + "-wal") is { Exists: true } log ? log.Length : 0;
        var words = string.Create(CultureInfo.InvariantCulture, $"{length / Megabyte} MB");
        return length > MostLog ? Finding.Notice("log", $"{words} wait to be taken into the store; it should be emptied within seconds") : Finding.Fine("log", words);
    }

    private Finding LastBackup(DbConnection connection) => StoreNotes.BackedUpAt(connection) switch
    {
        null => Finding.Notice("last backup", "none: make one each day with \"storage backup FOLDER\""),
        { } at when clock.GetUtcNow() - at > BackupAge => Finding.Notice("last backup", string.Create(CultureInfo.InvariantCulture, $"{at:d MMMM yyyy}: make one each day with \"storage backup FOLDER\"")),
        { } at => Finding.Fine("last backup", string.Create(CultureInfo.InvariantCulture, $"{at:d MMMM yyyy HH:mm} UTC")),
    };

    private Finding Key(DbConnection connection) => StoreNotes.Fits(connection, secret)
        ? Finding.Fine("key", "companion.key belongs to this store")
        : Finding.Fault("key", "companion.key is not the key that this store was made with: put back your own copy of it");
}
