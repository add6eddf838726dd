using System.Collections.Concurrent;
using Bot.Storage;

namespace Bot.Outbox;

/// <summary>Keeps sending under what each destination takes, and waits where it has asked for that. Of several processes each has an equal share.</summary>
internal sealed class SendingLimits(Peers peers, TimeProvider clock)
{
    private const int FewPaces = 1_000;

    private readonly long _start = clock.GetTimestamp();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Pace> _paces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TimeSpan> _held = new(StringComparer.Ordinal);
    private int _sweepAt = FewPaces;

    private TimeSpan Now => clock.GetElapsedTime(_start);

    /// <summary>Sends nothing to this place for as long as it has asked.</summary>
    public void Hold(string place, TimeSpan wait)
    {
        var until = Now + wait;
        _held.AddOrUpdate(place, until, (_, before) => before > until ? before : until);
    }

    /// <summary>Waits until a message may go there.</summary>
    public async ValueTask WaitAsync(Destination destination, CancellationToken cancellationToken)
    {
        bool isBooked;
        do
        {
            (var wait, isBooked) = TryBook(destination);
            await Pause.ForAsync(wait, clock, cancellationToken);
        }
        while (!isBooked || HeldFor(destination.Place) > TimeSpan.Zero);
    }

    // The widest quota is booked ahead, in the order of asking; a place in its queue is taken only once the narrower ones
    // have room, so that what is sent slowly to one conversation does not keep others waiting.
    private (TimeSpan Wait, bool IsBooked) TryBook(Destination destination)
    {
        if (HeldFor(destination.Place) is var held && held > TimeSpan.Zero)
        {
            return (held, false);
        }

        if (destination.Quotas.Count == 0)
        {
            return (TimeSpan.Zero, true);
        }

        lock (_gate)
        {
            var now = Now;
            var paces = destination.Quotas.Select(PaceOf).ToList();
            if (paces.SkipLast(1).Select(pace => pace.Next(now)).Append(now).Max() is var room && room > now)
            {
                return (room - now, false);
            }

            var at = paces[^1].Next(now);
            paces.ForEach(pace => pace.Book(at));
            return (at - now, true);
        }
    }

    private Pace PaceOf(Quota quota)
    {
        var sharers = peers.Count;
        var key = sharers == 1 ? quota.Key : $"{quota.Key} / {sharers}";
        if (!_paces.TryGetValue(key, out var pace))
        {
            Sweep();
            _paces[key] = pace = new Pace([.. quota.Limits.Select(limit => limit.SharedBy(sharers))]);
        }

        return pace;
    }

    private void Sweep()
    {
        if (_paces.Count >= _sweepAt)
        {
            var now = Now;
            foreach (var (key, _) in _paces.Where(entry => entry.Value.IsOver(now)).ToList())
            {
                _paces.Remove(key);
            }

            _sweepAt = Math.Max(FewPaces, 2 * _paces.Count);
        }
    }

    private TimeSpan HeldFor(string place)
    {
        if (_held.IsEmpty || !_held.TryGetValue(place, out var until))
        {
            return TimeSpan.Zero;
        }

        if (until > Now)
        {
            return until - Now;
        }

        _held.TryRemove(new(place, until));
        return TimeSpan.Zero;
    }
}
