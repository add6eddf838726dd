namespace Bot.Graph.Files;

/// <summary>A file for a channel.</summary>
/// <param name="GroupId">The Microsoft 365 group behind the team.</param>
/// <param name="ChannelId">The channel, without a thread.</param>
/// <param name="Name">The file's name; one of the same name is replaced.</param>
/// <param name="Content">All of it.</param>
internal sealed record ChannelFile(string GroupId, string ChannelId, string Name, ReadOnlyMemory<byte> Content);
