using System.Collections.Concurrent;
using Bot.Outbox;

namespace Bot.Documents.SharePoint;

/// <summary>What keeps document libraries from being read, as far as it was seen since the start.</summary>
internal sealed class LibraryTroubles(TimeProvider clock)
{
    // Access that was taken away by mistake may be back before that; what was taken away on purpose is not answered from much longer.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, LibraryTrouble> _all = new(StringComparer.Ordinal);

    /// <summary>That of a collection; null when there is none.</summary>
    public LibraryTrouble? Of(string collection) => _all.GetValueOrDefault(collection);

    /// <summary>How long Graph asked to wait; null when it may be asked.</summary>
    public TimeSpan? WaitFor(string collection) => Of(collection) is { Until: var until } && until - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero ? wait : null;

    /// <summary>Whether Graph has refused it so long that nothing of it may be answered from.</summary>
    public bool IsWithdrawn(string collection) => Of(collection) is { IsRefusal: true, Since: var since } && clock.GetUtcNow() - since >= Grace;

    public void Note(string collection, DeliveryResult result)
    {
        var now = clock.GetUtcNow();
        var trouble = new LibraryTrouble(ReasonOf(result), result is DeliveryResult.Refused, now, now + (result.After ?? TimeSpan.Zero));
        _all.AddOrUpdate(collection, trouble, (_, before) => before.IsRefusal == trouble.IsRefusal ? trouble with { Since = before.Since } : trouble);
    }

    public void Forget(string collection) => _all.TryRemove(collection, out _);

    private static string ReasonOf(DeliveryResult result) => result switch
    {
        DeliveryResult.Refused refused => refused.Reason,
        DeliveryResult.Failed failed => failed.Reason,
        _ => "Graph asks to wait",
    };
}
