using Bot.Starting;

namespace Bot.Storage;

/// <summary>Notes at a start which key belongs to the store, and tells when it has become another.</summary>
internal sealed partial class KeyWatch(Database database, Secret secret, DataFolder folder, ILogger<KeyWatch> logger)
{
    public async Task LookAsync()
    {
        await database.WriteAsync(connection => StoreNotes.NoteKey(connection, secret));
        if (database.Read(connection => StoreNotes.Fits(connection, secret)))
            return;
        if (database.IsShared)
            throw new CannotStartException($"{folder.File("companion.key")} is not the key that this database was begun with: each instance needs a copy of that one file in its data folder.");
        LogForeignKey();
    }

    [LoggerMessage(1102, LogLevel.Error, "companion.key is not the key that this store was made with: put the right one back. Until then answers in open check-ins cannot be changed, and nobody who was forgotten is found again after a restore")]
    private partial void LogForeignKey();
}
