namespace Bot.Starting;

/// <summary>Something that must be ready before the first message is taken or the first verb is run; a room registers its own.</summary>
internal sealed record Preparation(Func<CancellationToken, Task> RunAsync);
