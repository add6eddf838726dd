namespace Bot.Storage;

/// <summary>Reads anew what a process keeps in memory; a room registers its own, and it is run within seconds of a change by any process.</summary>
/// <param name="Kind">As it is given to <see cref="Changes.Note"/>.</param>
/// <param name="RunAsync">Reads it; safe to run at any time.</param>
internal sealed record WhenChanged(string Kind, Func<CancellationToken, Task> RunAsync);
