using System.Data.Common;
using System.Globalization;
using Bot.Starting;

namespace Bot.Storage.Backups;

/// <summary>Looks at the whole store and what stands around it, and says in plain lines what it finds.</summary>
internal sealed class StoreInspection(Database database, DataFolder folder, Secret secret, IEnumerable<StoreCheck> checks, TimeProvider clock)
{
    private const long Megabyte = 1024 * 1024;
    private const long LeastFree = 256 * Megabyte;
    private static readonly TimeSpan BackupAge = TimeSpan.FromDays(7);

    public IReadOnlyList<Finding> Look() => database.Read<IReadOnlyList<Finding>>(connection =>
    [
        .. database.Look(connection),
        FreeSpace(),
        .. database.File is null ? [] : (Finding[])[LastBackup(connection)],
        Key(connection),
        .. checks.Select(check => check.Look(connection)),
    ]);

    private Finding FreeSpace()
    {
        var free = DiskSpace.FreeAt(folder.Path);
        var words = string.Create(CultureInfo.InvariantCulture, $"{free / Megabyte} MB");
        return free < LeastFree ? Finding.Fault("free space", $"only {words} on the disk of the data folder: make room") : Finding.Fine("free space", words);
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
