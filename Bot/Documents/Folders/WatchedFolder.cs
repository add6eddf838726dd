namespace Bot.Documents.Folders;

/// <summary>A folder whose documents are kept in the knowledge base, or a single file.</summary>
/// <param name="Path">Where it is, in full.</param>
/// <param name="Readers">The group whose members alone may read its documents; null when everybody may.</param>
internal sealed record WatchedFolder(string Path, string? Readers = null)
{
    /// <summary>The name of its collection; the same folder may hold articles too.</summary>
    public string Collection => $"documents:{Path}";

    /// <summary>Whether it lies in another, or is it.</summary>
    public bool IsWithin(WatchedFolder other) =>
        System.IO.Path.GetRelativePath(other.Path, Path) is var way && !string.Equals(way, "..", StringComparison.Ordinal)
        && !way.StartsWith($"..{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !System.IO.Path.IsPathRooted(way);
}
