namespace Bot.Graph.Files;

/// <summary>A file for a team's channel, by the names that Teams gives the bot.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="ChannelId">The channel, without a thread.</param>
/// <param name="Name">The file's name; one of the same name is replaced.</param>
/// <param name="Content">All of it.</param>
internal sealed record TeamFile(string TeamId, string ChannelId, string Name, byte[] Content);
