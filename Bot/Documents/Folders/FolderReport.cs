using Knowledge;

namespace Bot.Documents.Folders;

/// <summary>What came of bringing a folder up to date.</summary>
/// <param name="Changes">What changed.</param>
/// <param name="Notices">What the folder's owner should know, by file.</param>
/// <param name="Fresh">Those of them that were not known before.</param>
internal sealed record FolderReport(IndexingReport Changes, IReadOnlyList<Notice> Notices, IReadOnlyList<Notice> Fresh)
{
    /// <summary>That of a folder in which nothing has changed.</summary>
    public static FolderReport Nothing(IReadOnlyList<Notice> notices) => new(new IndexingReport(0, 0, 0, 0, 0), notices, []);

    public bool HasChanges => Changes.Added + Changes.Changed + Changes.Removed > 0;

    /// <summary>What changed, in one line.</summary>
    public string Line(string folder) =>
        $"Indexed {folder}: {Changes.Added} new, {Changes.Changed} changed, {Changes.Removed} removed, {Changes.Unchanged} as before; {Changes.Passages} passages.";
}
