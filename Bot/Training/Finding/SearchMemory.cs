using System.Collections.Concurrent;

namespace Bot.Training.Finding;

/// <summary>The search that each conversation is in the midst of, for half an hour and in memory alone; begun anew when it has grown large.</summary>
internal sealed class SearchMemory(TimeProvider clock)
{
    private const int MaxConversations = 10_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, RunningSearch> _searches = new(StringComparer.Ordinal);

    public void Note(string conversationId, RunningSearch search)
    {
        if (_searches.Count >= MaxConversations)
            _searches.Clear();
        _searches[conversationId] = search;
    }

    /// <summary>The search; null when there was none in the last half hour.</summary>
    public RunningSearch? In(string conversationId)
    {
        if (!_searches.TryGetValue(conversationId, out var search))
            return null;
        if (clock.GetUtcNow() - search.At < KeptFor)
            return search;
        Forget(conversationId);
        return null;
    }

    /// <summary>Notes that the conversation is about something else now.</summary>
    public void MoveOn(string conversationId)
    {
        if (In(conversationId) is { IsLast: true } search)
            _searches[conversationId] = search with { IsLast = false };
    }

    public void Forget(string conversationId) => _searches.TryRemove(conversationId, out _);
}
