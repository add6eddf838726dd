using Bot.Outbox;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Upload = Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;

namespace Bot.Graph.Files;

/// <summary>Puts a file into a channel's Files, at once or, when it is large, part by part (https://learn.microsoft.com/graph/api/driveitem-put-content).</summary>
internal sealed class ChannelFiles(GraphCalls calls, UploadParts parts)
{
    public const int MostAtOnce = 4 * 1024 * 1024;

    private static readonly GraphUse Folder = new("Files.Read.All", "the channel's Files have not been opened yet, or the channel is not there");
    private static readonly GraphUse Putting = new("Sites.Selected", "the channel's folder is not there");

    /// <summary>The address at which people open it.</summary>
    public async Task<Answer<Uri>> PutAsync(ChannelFile file, CancellationToken cancellationToken)
    {
        var folder = await calls.AskAsync(
            Folder, (api, token) => api.Teams[file.GroupId].Channels[file.ChannelId].FilesFolder.GetAsync(cancellationToken: token), cancellationToken);
        return folder switch
        {
            Answer<DriveItem>.Given({ Id: { } folderId, ParentReference.DriveId: { } driveId }) => file.Content.Length < MostAtOnce
                ? await AtOnceAsync(driveId, folderId, file, cancellationToken)
                : await InPartsAsync(driveId, folderId, file, cancellationToken),
            Answer<DriveItem>.Trouble(var trouble) => new Answer<Uri>.Trouble(trouble),
            _ => new Answer<Uri>.Trouble(new DeliveryResult.Failed("an answer without what was asked for")),
        };
    }

    private Task<Answer<Uri>> AtOnceAsync(string driveId, string folderId, ChannelFile file, CancellationToken cancellationToken) => calls.AskAsync(
        Putting,
        async (api, token) =>
        {
            using var content = new MemoryStream(file.Content.ToArray());
            var item = await api.Drives[driveId].Items[folderId].ItemWithPath(file.Name).Content.PutAsync(content, cancellationToken: token);
            return Uri.TryCreate(item?.WebUrl, UriKind.Absolute, out var address) ? address : null;
        },
        cancellationToken);

    private async Task<Answer<Uri>> InPartsAsync(string driveId, string folderId, ChannelFile file, CancellationToken cancellationToken)
    {
        var body = new Upload.CreateUploadSessionPostRequestBody
        {
            Item = new DriveItemUploadableProperties
            {
                AdditionalData = new Dictionary<string, object>(StringComparer.Ordinal) { ["@microsoft.graph.conflictBehavior"] = "replace" },
            },
        };
        var session = await calls.AskAsync(
            Putting,
            (api, token) => api.Drives[driveId].Items[folderId].ItemWithPath(file.Name).CreateUploadSession.PostAsync(body, cancellationToken: token),
            cancellationToken);
        return session switch
        {
            Answer<UploadSession>.Given({ UploadUrl: { } address }) => await parts.PutAsync(address, file.Content, Putting, cancellationToken),
            Answer<UploadSession>.Trouble(var trouble) => new Answer<Uri>.Trouble(trouble),
            _ => new Answer<Uri>.Trouble(new DeliveryResult.Failed("an answer without what was asked for")),
        };
    }
}
