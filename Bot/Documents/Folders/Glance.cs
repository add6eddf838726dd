namespace Bot.Documents.Folders;

/// <summary>How the files of a folder look from outside, at one moment: their paths, sizes and times.</summary>
internal sealed class Glance
{
    // Links may lead out of the folder.
    private static readonly EnumerationOptions OwnFiles = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
    };

    private readonly Dictionary<string, (long Length, DateTime Written)> _looks;

    private Glance(IReadOnlyList<string> files)
    {
        Files = files;
        _looks = files.ToDictionary(static file => file, Look, StringComparer.Ordinal);
    }

    /// <summary>The files' paths, in ordinal order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <param name="path">A folder, or a single file.</param>
    /// <param name="except">What in it is not looked at.</param>
    public static Glance At(string path, params IReadOnlyCollection<WatchedFolder> except) => new(File.Exists(path)
        ? [path]
        : [.. Directory.EnumerateFiles(path, "*", OwnFiles).Where(file => !IsLock(file) && !except.Any(inner => new WatchedFolder(file).IsWithin(inner))).Order(StringComparer.Ordinal)]);

    /// <summary>Whether a file looks the same in another glance.</summary>
    public bool IsSame(string file, Glance other) => other._looks.TryGetValue(file, out var look) && look == _looks[file];

    /// <summary>Whether the same files look the same in another glance.</summary>
    public bool IsSame(Glance other) => Files.Count == other.Files.Count && Files.All(file => IsSame(file, other));

    private static (long Length, DateTime Written) Look(string path) =>
        new FileInfo(path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : default;

    // Word and PowerPoint put one beside each document that is open.
    private static bool IsLock(string path) => Path.GetFileName(path.AsSpan()).StartsWith("~$", StringComparison.Ordinal);
}
