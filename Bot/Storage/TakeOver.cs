namespace Bot.Storage;

/// <summary>Takes up what processes that are gone had claimed and not finished; a room registers its own, and it is run again and again where several may use the store.</summary>
internal sealed record TakeOver(Func<Task> RunAsync);
