using System.ComponentModel.DataAnnotations;

namespace Bot.Storage;

/// <summary>Where the bot keeps its data (section <c>Storage</c>).</summary>
internal sealed class StorageOptions
{
    /// <summary>The data folder; a relative path is taken from the app's content root. Default <c>data</c>.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>
    /// A connection string: then the store is in that PostgreSQL database, and the folder holds the rest. Null, the default,
    /// for SQLite in the folder.
    /// </summary>
    public string? Postgres { get; set; }
}
