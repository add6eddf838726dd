using Bot.Starting;

namespace Bot.Storage;

/// <summary>The folder that holds everything the bot keeps; made for its owner alone.</summary>
internal sealed record DataFolder(string Path)
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerOnly = OwnerFile | UnixFileMode.UserExecute;

    public static DataFolder Of(StorageOptions options, string contentRoot) =>
        new(System.IO.Path.GetFullPath(options.Folder, contentRoot));

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Makes the folder where it is missing, and proves that it can be written to.</summary>
    public DataFolder Prepared()
    {
        try
        {
            Create();
            using var probe = new FileStream(File($".probe-{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return this;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException(
                $"The data folder {Path} cannot be written to. Give this user the right to write there, or set Storage__Folder to another folder.", e);
        }
    }

    /// <summary>The path of a file that its owner alone may read; made empty where it is missing, since SQLite would make it for everyone.</summary>
    public string OwnFile(string name)
    {
        var path = File(name);
        if (OperatingSystem.IsWindows())
            return path;

        try
        {
            using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = OwnerFile });
            System.IO.File.SetUnixFileMode(file.SafeFileHandle, OwnerFile); // One that was there already may have been open to others.
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException($"{path} cannot be written, or kept from others: check that this user owns the file, then start again.", e);
        }
    }

    /// <summary>Lets the owner alone read a SQLite file that is open, and its write-ahead log.</summary>
    public void Restrict(string name)
    {
        if (OperatingSystem.IsWindows())
            return;

        // By path: to open and close a file that SQLite has open would drop its locks (https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
        foreach (var path in new[] { File(name), File(name + "-wal"), File(name + "-shm") }.Where(System.IO.File.Exists))
            System.IO.File.SetUnixFileMode(path, OwnerFile);
    }

    private void Create()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path);
        }
        else
        {
            Directory.CreateDirectory(Path, OwnerOnly);
            System.IO.File.SetUnixFileMode(Path, OwnerOnly); // One that was there already may have been open to others.
        }
    }
}
