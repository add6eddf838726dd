namespace Bot.Storage;

/// <summary>The folder that holds everything the bot keeps; Path is absolute.</summary>
internal sealed record DataFolder(string Path);
