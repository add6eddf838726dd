using Bot.Graph.Files;

namespace Bot.Documents.SharePoint;

/// <summary>The files and folders of a document library, as far as Graph has told of them.</summary>
internal sealed class DriveTree
{
    private readonly Dictionary<string, DriveEntry> _entries;

    public DriveTree(IEnumerable<DriveEntry> entries) => _entries = entries.ToDictionary(static entry => entry.Id, StringComparer.Ordinal);

    /// <summary>All of them, in no order.</summary>
    public IReadOnlyCollection<DriveEntry> Entries => _entries.Values;

    /// <summary>The tree after what has changed.</summary>
    public DriveTree After(DriveChanges changes)
    {
        var after = new DriveTree(changes.IsWhole ? [] : _entries.Values);
        foreach (var entry in changes.Entries)
        {
            if (entry.IsDeleted)
            {
                after._entries.Remove(entry.Id);
            }
            else
            {
                after._entries[entry.Id] = entry;
            }
        }

        return after;
    }

    /// <summary>The files below a folder with their places in it, by place; those of a folder that was deleted, or that is outside, are not among them.</summary>
    /// <param name="folderId">The folder; null for the library's root.</param>
    public IReadOnlyList<(string Place, DriveEntry File)> FilesBelow(string? folderId) =>
        [.. _entries.Values.Where(static entry => !entry.IsFolder).Select(file => (Place: PlaceOf(file, folderId), File: file))
            .Where(static each => each.Place is not null).Select(static each => (each.Place ?? "", each.File))
            .OrderBy(static each => each.Item1, StringComparer.Ordinal).ThenBy(static each => each.File.Id, StringComparer.Ordinal)];

    private string? PlaceOf(DriveEntry file, string? folderId)
    {
        var (place, parent) = (file.Name, file.ParentId);
        for (var steps = 0; steps <= _entries.Count && parent is not null && _entries.TryGetValue(parent, out var folder); steps++)
        {
            if (folderId is null ? folder.ParentId is null : string.Equals(folder.Id, folderId, StringComparison.Ordinal))
            {
                return place;
            }

            (place, parent) = ($"{folder.Name}/{place}", folder.ParentId);
        }

        return null;
    }
}
