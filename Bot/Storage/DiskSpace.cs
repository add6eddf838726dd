namespace Bot.Storage;

/// <summary>How much room is left on a disk.</summary>
internal static class DiskSpace
{
    /// <summary>The bytes that this user can still write where a file stands.</summary>
    public static long FreeAt(string path) => new DriveInfo(Path.GetDirectoryName(path) ?? path).AvailableFreeSpace;
}
