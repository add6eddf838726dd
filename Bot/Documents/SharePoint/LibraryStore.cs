using System.Data.Common;
using Bot.Graph;
using Bot.Graph.Files;
using Bot.Storage;
using Bot.Turns;
using Dapper;
using Microsoft.Extensions.Options;

namespace Bot.Documents.SharePoint;

/// <summary>Which document libraries are read, and how far each has been followed.</summary>
internal sealed class LibraryStore(Database database, IOptions<KnowledgeOptions> options, IOptions<GraphOptions> graph)
{
    /// <summary>Those of the settings, then those of channels.</summary>
    public IReadOnlyList<SharedLibrary> All => graph.Value.IsOn ? [.. OfSettings.Concat(OfChannels).DistinctBy(static library => library.Collection, StringComparer.Ordinal)] : [];

    private IEnumerable<SharedLibrary> OfSettings => options.Value.Libraries.Select(
        library => new SharedLibrary(library.Drive, library.Folder, new ReaderGroup(graph.Value.TenantId ?? "", library.Team).Name));

    private List<SharedLibrary> OfChannels => database.Read(static connection => connection.Query<(string Tenant, string Team, string Drive, string Folder)>(
        "SELECT tenant_id, team_id, drive, folder FROM channel_libraries ORDER BY tenant_id, team_id, channel_id")
        .Select(static row => new SharedLibrary(row.Drive, row.Folder, new ReaderGroup(row.Tenant, row.Team).Name)).ToList());

    /// <summary>Opens a channel's folder to the questions of its team.</summary>
    public static void Open(DbConnection connection, string tenantId, string teamId, string channelId, ChannelFolder folder) => connection.Execute(
        """
        INSERT INTO channel_libraries (tenant_id, team_id, channel_id, drive, folder) VALUES (@tenantId, @teamId, @channelId, @DriveId, @FolderId)
        ON CONFLICT (tenant_id, team_id, channel_id) DO UPDATE SET drive = excluded.drive, folder = excluded.folder
        """,
        new { tenantId, teamId, channelId, folder.DriveId, folder.FolderId });

    /// <summary>Closes it again.</summary>
    public static void Close(DbConnection connection, string tenantId, string teamId, string channelId) => connection.Execute(
        "DELETE FROM channel_libraries WHERE tenant_id = @tenantId AND team_id = @teamId AND channel_id = @channelId", new { tenantId, teamId, channelId });

    /// <summary>Closes those of teams that the bot left before a moment.</summary>
    public static void PurgeLeft(DbConnection connection, DateTimeOffset limit) => connection.Execute(
        "DELETE FROM channel_libraries WHERE (tenant_id, team_id) IN (SELECT tenant_id, team_id FROM left_teams WHERE left_at <= @limit)", new { limit = limit.ToUnixTimeMilliseconds() });

    /// <summary>How far a library has been followed: what is known of it, and what to ask with next; null when it has not been read.</summary>
    public (DriveTree Tree, string? Link) Find(string library) => database.Read(connection => (
        new DriveTree(connection.Query<Row>("SELECT id, parent, name, tag, bytes, address, modified_at AS modifiedAt FROM library_entries WHERE library = @library", new { library }).Select(static row => row.Entry)),
        connection.ExecuteScalar<string?>("SELECT link FROM libraries WHERE library = @library", new { library })));

    /// <summary>Notes how far a library has been followed: what of it has changed, and what to ask with next.</summary>
    public Task SaveAsync(string library, DriveChanges changes) => database.WriteAsync(connection =>
    {
        connection.Execute("INSERT INTO libraries (library, link) VALUES (@library, @Link) ON CONFLICT (library) DO UPDATE SET link = excluded.link", new { library, changes.Link });
        if (changes.IsWhole)
            connection.Execute("DELETE FROM library_entries WHERE library = @library", new { library });
        foreach (var entry in changes.Entries)
            Save(connection, library, entry);
    });

    /// <summary>Forgets every library but these.</summary>
    public async Task KeepOnlyAsync(IReadOnlyCollection<string> kept)
    {
        var gone = database.Read(static connection => connection.Query<string>("SELECT library FROM libraries").ToList()).Except(kept, StringComparer.Ordinal);
        foreach (var library in gone.ToList())
            await ForgetAsync(library);
    }

    /// <summary>Forgets how far a library has been followed.</summary>
    public Task ForgetAsync(string library) => database.WriteAsync(connection => connection.Execute(
        "DELETE FROM library_entries WHERE library = @library; DELETE FROM libraries WHERE library = @library", new { library }));

    private static void Save(DbConnection connection, string library, DriveEntry entry)
    {
        connection.Execute("DELETE FROM library_entries WHERE library = @library AND id = @Id", new { library, entry.Id });
        if (!entry.IsDeleted)
            connection.Execute(
                "INSERT INTO library_entries (library, id, parent, name, tag, bytes, address, modified_at) VALUES (@library, @Id, @ParentId, @Name, @Tag, @Bytes, @address, @modifiedAt)",
                new { library, entry.Id, entry.ParentId, entry.Name, entry.Tag, entry.Bytes, address = entry.Address?.AbsoluteUri, modifiedAt = entry.ModifiedAt?.ToUnixTimeMilliseconds() });
    }

    private sealed record Row(string Id, string? Parent, string Name, string? Tag, long Bytes, string? Address, long? ModifiedAt)
    {
        public DriveEntry Entry => new(
            Id, Parent, Name, Tag, Bytes, Address is null ? null : new Uri(Address), ModifiedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null);
    }
}
