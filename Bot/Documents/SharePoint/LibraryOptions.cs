using System.ComponentModel.DataAnnotations;

namespace Bot.Documents.SharePoint;

/// <summary>A document library of SharePoint whose documents are searched (section <c>Knowledge:Libraries</c>).</summary>
internal sealed class LibraryOptions
{
    /// <summary>The library's id in Graph (of the drive).</summary>
    [Required]
    public string Drive { get; set; } = "";

    /// <summary>The id of the folder in it that alone is read; null, the default, for all of it.</summary>
    public string? Folder { get; set; }

    /// <summary>The team whose members alone may read it, by its id in Teams; null, the default, for the whole organisation.</summary>
    public string? Team { get; set; }
}
