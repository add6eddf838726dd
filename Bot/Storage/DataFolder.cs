using Bot.Starting;

namespace Bot.Storage;

/// <summary>The folder that holds everything the bot keeps; made for its owner alone.</summary>
internal sealed record DataFolder(string Path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

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
