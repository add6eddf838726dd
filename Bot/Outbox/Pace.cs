namespace Bot.Outbox;

/// <summary>When messages were sent, or are booked to be, under one key; the moments only grow.</summary>
internal sealed class Pace(IReadOnlyList<RateLimit> limits)
{
    // One message may take longer on its way than the next: this much may lie between, and the other side still counts them under its limit.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(20);

    private readonly int _most = limits.Max(static limit => limit.Most);
    private readonly TimeSpan _longest = limits.Max(static limit => limit.Within);
    private readonly List<TimeSpan> _booked = [];

    /// <summary>The first moment, not before <paramref name="now"/>, at which one more keeps all limits.</summary>
    public TimeSpan Next(TimeSpan now)
    {
        var next = _booked is [.., var last] && last > now ? last : now;
        foreach (var limit in limits)
        {
            if (_booked.Count >= limit.Most && _booked[^limit.Most] + limit.Within + Slack is var free && free > next)
            {
                next = free;
            }
        }

        return next;
    }

    public void Book(TimeSpan at)
    {
        if (_booked.Count >= 2 * _most)
        {
            _booked.RemoveRange(0, _booked.Count - _most);
        }

        _booked.Add(at);
    }

    /// <summary>Whether nothing that is booked limits anything any more.</summary>
    public bool IsOver(TimeSpan now) => _booked is not [.., var last] || last + _longest + Slack <= now;
}
