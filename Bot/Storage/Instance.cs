namespace Bot.Storage;

/// <summary>One process among those that use the store.</summary>
/// <param name="Id">Names it; no other ever has the same.</param>
internal sealed record Instance(string Id)
{
    public static Instance New() => new(Guid.NewGuid().ToString("N"));
}
