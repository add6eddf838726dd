using System.Diagnostics.CodeAnalysis;

namespace Bot.Storage;

/// <summary>Held by the one process that may write to the data folder; the system lets go of it when that process dies.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <summary>Takes the lock when no other process holds it.</summary>
    public static bool TryTake(DataFolder folder, [NotNullWhen(true)] out StoreLock? taken)
    {
        try
        {
            taken = new StoreLock(new FileStream(folder.File("companion.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            return true;
        }
        catch (IOException)
        {
            taken = null;
            return false;
        }
    }

    public void Dispose() => _file.Dispose();
}
