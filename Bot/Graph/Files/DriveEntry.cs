namespace Bot.Graph.Files;

/// <summary>What is known of a file or folder of a document library.</summary>
/// <param name="Id">Names it in its library, whatever it is called.</param>
/// <param name="ParentId">The folder that it lies in; null for the library's own root.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Tag">Changes whenever anything of it does; null for a folder.</param>
/// <param name="Bytes">How long a file is.</param>
/// <param name="Address">Where people open it; null when not given.</param>
/// <param name="ModifiedAt">When it was last changed; null when not given.</param>
internal sealed record DriveEntry(string Id, string? ParentId, string Name, string? Tag, long Bytes = 0, Uri? Address = null, DateTimeOffset? ModifiedAt = null)
{
    /// <summary>Whether it is no more; then only its id tells.</summary>
    public bool IsDeleted { get; init; }

    public bool IsFolder => Tag is null;
}
