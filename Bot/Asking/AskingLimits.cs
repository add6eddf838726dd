using System.Collections.Concurrent;

namespace Bot.Asking;

/// <summary>How much one person may ask: 20 questions in a minute, and 3 at once.</summary>
internal sealed class AskingLimits(TimeProvider clock)
{
    private const int AMinute = 20;
    private const int AtOnce = 3;
    private const int MaxPeople = 10_000;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Record> _people = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Begins a question; dispose the place when it is answered.</summary>
    /// <param name="personId">Who asks.</param>
    /// <param name="isFirstRefusal">When refused: whether the person has not been told so in the last minute.</param>
    /// <returns>Null when it is one too many.</returns>
    public IDisposable? Begin(string personId, out bool isFirstRefusal)
    {
        if (Volatile.Read(ref _count) > MaxPeople)
        {
            _people.Clear();
            Volatile.Write(ref _count, 0);
        }

        return _people.GetOrAdd(personId, _ => NewRecord()).Begin(clock.GetUtcNow(), out isFirstRefusal);
    }

    private Record NewRecord()
    {
        Interlocked.Increment(ref _count);
        return new Record();
    }

    private sealed class Record : IDisposable
    {
        private readonly Lock _gate = new();
        private readonly Queue<DateTimeOffset> _asked = new();
        private DateTimeOffset _refusedAt = DateTimeOffset.MinValue;
        private int _open;

        public Record? Begin(DateTimeOffset now, out bool isFirstRefusal)
        {
            lock (_gate)
            {
                while (_asked.TryPeek(out var first) && now - first >= Minute)
                {
                    _asked.Dequeue();
                }

                isFirstRefusal = false;
                if (_asked.Count < AMinute && _open < AtOnce)
                {
                    _asked.Enqueue(now);
                    _open++;
                    return this;
                }

                isFirstRefusal = now - _refusedAt >= Minute;
                _refusedAt = isFirstRefusal ? now : _refusedAt;
                return null;
            }
        }

        public void Dispose()
        {
            lock (_gate)
            {
                _open--;
            }
        }
    }
}
