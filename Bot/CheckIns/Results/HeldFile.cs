namespace Bot.CheckIns.Results;

/// <summary>A file that waits to be fetched once.</summary>
internal sealed record HeldFile(string Name, string Type, byte[] Content);
