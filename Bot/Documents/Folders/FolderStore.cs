using Bot.People;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.Options;

namespace Bot.Documents.Folders;

/// <summary>The folders whose documents are kept in the knowledge base: those of the settings, and those that an administrator has added.</summary>
internal sealed class FolderStore(Database database, IOptions<KnowledgeOptions> options, IHostEnvironment environment, Audit audit)
{
    /// <summary>Those of the settings first, then those that were added, by path.</summary>
    public IReadOnlyList<WatchedFolder> All => [.. OfSettings, .. Added];

    /// <summary>Those of the settings, which everybody may read.</summary>
    public IEnumerable<WatchedFolder> OfSettings =>
        options.Value.Documents.Select(path => new WatchedFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, environment.ContentRootPath))));

    private List<WatchedFolder> Added => database.Read(static connection =>
        connection.Query<(string Path, string? Readers)>("SELECT path, readers FROM document_folders ORDER BY path").Select(static row => new WatchedFolder(row.Path, row.Readers)).ToList());

    public Task AddAsync(WatchedFolder folder) => database.WriteAsync(connection =>
    {
        connection.Execute("INSERT INTO document_folders (path, readers) VALUES (@Path, @Readers) ON CONFLICT (path) DO UPDATE SET readers = excluded.readers", folder);
        audit.NoteOperator(connection, "documents added");
    });

    /// <summary>Whether it had been added.</summary>
    public Task<bool> RemoveAsync(string path) => database.WriteAsync(connection =>
    {
        var wasAdded = connection.Execute("DELETE FROM document_folders WHERE path = @path", new { path }) > 0;
        if (wasAdded)
            audit.NoteOperator(connection, "documents removed");
        return wasAdded;
    });
}
