using System.Collections.Concurrent;

namespace Bot.Asking;

/// <summary>
/// What each conversation was about last, for half an hour and in memory alone: a question's words are never stored.
/// It is begun anew when it has grown large.
/// </summary>
internal sealed class ConversationMemory(TimeProvider clock)
{
    private const int MaxConversations = 10_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan SweptEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Remembered> _last = new(StringComparer.Ordinal);
    private long _sweptAt = clock.GetUtcNow().UtcTicks;

    public void Note(string conversationId, Remembered remembered)
    {
        Sweep();
        _last[conversationId] = remembered;
    }

    /// <summary>What it was about; null when nothing was said in the last half hour.</summary>
    public Remembered? In(string conversationId) =>
        _last.TryGetValue(conversationId, out var remembered) && IsFresh(remembered) ? remembered : null;

    public void Forget(string conversationId) => _last.TryRemove(conversationId, out _);

    private bool IsFresh(Remembered remembered) => clock.GetUtcNow() - remembered.At < KeptFor;

    private void Sweep()
    {
        var (now, before) = (clock.GetUtcNow().UtcTicks, Volatile.Read(ref _sweptAt));
        if (now - before < SweptEvery.Ticks || Interlocked.CompareExchange(ref _sweptAt, now, before) != before)
        {
            return;
        }

        foreach (var (id, _) in _last.Where(pair => _last.Count > MaxConversations || !IsFresh(pair.Value)))
        {
            _last.TryRemove(id, out _);
        }
    }
}
