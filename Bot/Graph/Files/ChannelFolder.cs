namespace Bot.Graph.Files;

/// <summary>The folder of a document library that holds a channel's Files.</summary>
/// <param name="DriveId">The library.</param>
/// <param name="FolderId">The folder.</param>
internal sealed record ChannelFolder(string DriveId, string FolderId);
