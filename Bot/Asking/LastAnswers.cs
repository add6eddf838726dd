using System.Collections.Concurrent;

namespace Bot.Asking;

/// <summary>
/// Which answer was the last in each conversation since the start, for clients that send a thumb without saying
/// which message it is under, as the Agents Playground does; begun anew when it has grown large.
/// </summary>
internal sealed class LastAnswers
{
    private const int MaxConversations = 10_000;

    private readonly ConcurrentDictionary<string, string> _references = new(StringComparer.Ordinal);
    private int _count;

    public void Note(string conversationId, string reference)
    {
        if (Interlocked.Increment(ref _count) > MaxConversations)
        {
            _references.Clear();
            Volatile.Write(ref _count, 0);
        }

        _references[conversationId] = reference;
    }

    public string? In(string conversationId) => _references.GetValueOrDefault(conversationId);
}
