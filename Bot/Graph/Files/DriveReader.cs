using Bot.Outbox;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.Delta;
using Microsoft.Graph.Models;

namespace Bot.Graph.Files;

/// <summary>Reads what has changed in a document library since the last time (https://learn.microsoft.com/graph/api/driveitem-delta).</summary>
internal sealed class DriveReader(GraphCalls calls, IOptions<GraphOptions> options)
{
    // Of 200 entries each; a library with more is none that people can find their way in.
    private const int MostPages = 5_000;
    private const string DownloadAddress = "@microsoft.graph.downloadUrl";

    private static readonly GraphUse Reading = new("Sites.Selected", "the document library is not there, or its site has not been opened to this app");
    private static readonly GraphUse Folder = new("Files.Read.All", "the channel's Files have not been opened yet, or the channel is not there");
    private static readonly string[] Address = ["id", DownloadAddress];

    /// <summary>All pages of changes.</summary>
    /// <param name="driveId">The library.</param>
    /// <param name="link">As it was given the last time; null for all that there is.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Answer<DriveChanges>> ChangesAsync(string driveId, string? link, CancellationToken cancellationToken) =>
        await PagesAsync(driveId, link, cancellationToken) switch
        {
            // What was asked with is too old for Graph, so everything is read anew.
            Answer<DriveChanges>.Trouble(DeliveryResult.Refused { IsGone: true }) when link is not null => await PagesAsync(driveId, null, cancellationToken),
            var answer => answer,
        };

    /// <summary>The folder that holds a channel's Files, with the library that it lies in.</summary>
    public async Task<Answer<ChannelFolder>> FolderOfAsync(string groupId, string channelId, CancellationToken cancellationToken) => await calls.AskAsync(
        Folder,
        async (api, token) => await api.Teams[groupId].Channels[channelId].FilesFolder.GetAsync(cancellationToken: token) is { Id: { } folder, ParentReference.DriveId: { } drive } ? new ChannelFolder(drive, folder) : null,
        cancellationToken);

    /// <summary>Where a file can be fetched for a while by anybody who knows the address.</summary>
    public async Task<Answer<Uri>> AddressOfAsync(string driveId, string itemId, CancellationToken cancellationToken) => await calls.AskAsync(
        Reading,
        async (api, token) =>
        {
            var item = await api.Drives[driveId].Items[itemId].GetAsync(request => request.QueryParameters.Select = Address, token);
            return item?.AdditionalData.TryGetValue(DownloadAddress, out var address) == true && Uri.TryCreate(address as string, UriKind.Absolute, out var found) ? found : null;
        },
        cancellationToken);

    private async Task<Answer<DriveChanges>> PagesAsync(string driveId, string? link, CancellationToken cancellationToken)
    {
        var entries = new List<DriveEntry>();
        var next = link;
        for (var page = 0; page < MostPages; page++)
        {
            switch (await calls.AskAsync(Reading, (api, token) => PageAsync(api, driveId, next, token), cancellationToken))
            {
                case Answer<DeltaGetResponse>.Trouble(var trouble):
                    return new Answer<DriveChanges>.Trouble(trouble);
                case Answer<DeltaGetResponse>.Given(var changes):
                    entries.AddRange((changes.Value ?? []).Select(EntryOf).OfType<DriveEntry>());
                    if (changes.OdataDeltaLink is { } last)
                        return IsOfGraph(last) ? new Answer<DriveChanges>.Given(new DriveChanges(entries, last, link is null)) : Odd("Graph points to another address, which is not followed");
                    next = changes.OdataNextLink;
                    break;
            }

            if (next is null || !IsOfGraph(next))
                return Odd("Graph points to another address, which is not followed");
        }

        return Odd("Graph gives page after page");
    }

    private static Task<DeltaGetResponse?> PageAsync(GraphServiceClient api, string driveId, string? next, CancellationToken cancellationToken)
    {
        var delta = api.Drives[driveId].Items["root"].Delta;
        return (next is null ? delta : delta.WithUrl(next)).GetAsDeltaGetResponseAsync(cancellationToken: cancellationToken);
    }

    private static DriveEntry? EntryOf(DriveItem item) => item switch
    {
        { Id: not { } } => null,
        { Deleted: not null, Id: { } id } => new DriveEntry(id, null, "", null) { IsDeleted = true },
        { File: not null, Id: { } id } => new DriveEntry(
            id, item.ParentReference?.Id, item.Name ?? "", item.ETag ?? item.CTag ?? "", item.Size ?? 0, Uri.TryCreate(item.WebUrl, UriKind.Absolute, out var address) ? address : null, item.LastModifiedDateTime),
        { Id: { } id } => new DriveEntry(id, item.Root is null ? item.ParentReference?.Id : null, item.Name ?? "", null),
    };

    private bool IsOfGraph(string next) => Uri.TryCreate(next, UriKind.Absolute, out var address) && options.Value.BaseAddress.IsBaseOf(address);

    private static Answer<DriveChanges> Odd(string reason) => new Answer<DriveChanges>.Trouble(new DeliveryResult.Refused(reason));
}
