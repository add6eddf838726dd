namespace Bot.Documents.SharePoint;

/// <summary>A document library, or a folder of one, whose documents are kept in the knowledge base.</summary>
/// <param name="Drive">The library.</param>
/// <param name="Folder">The folder that alone is read; null for all of it.</param>
/// <param name="Readers">The group whose members alone may read it.</param>
internal sealed record SharedLibrary(string Drive, string? Folder, string Readers)
{
    private const string Prefix = "sharepoint:";

    /// <summary>The name of its collection.</summary>
    public string Collection => $"{Prefix}{Drive}/{Folder}";

    /// <summary>Whether a collection is that of a document library.</summary>
    public static bool IsNameOf(string collection) => collection.StartsWith(Prefix, StringComparison.Ordinal);
}
