namespace Bot.Outbox;

/// <summary>
/// Spares a host that fails: after five failures in a row, or when 15 % of at least ten calls in a minute fail, one call
/// in half a minute tries whether it is back. Failures of one place alone are that place's trouble.
/// </summary>
internal sealed class Breaker(TimeProvider clock)
{
    private const int InARow = 5;
    private const int EnoughCalls = 10;
    private const double TooMany = 0.15;
    private static readonly TimeSpan ProbeEach = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan CountFor = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly HashSet<string> _failing = new(StringComparer.Ordinal);
    private int _row;
    private int _calls;
    private int _failures;
    private long _countedFrom = clock.GetTimestamp();
    private long? _probedAt;

    /// <summary>How long it is not worth asking; zero when a call may pass.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (_gate)
            {
                return _probedAt is { } at && ProbeEach - clock.GetElapsedTime(at) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Whether a call may be made now; while the host fails, this is the one that tries it.</summary>
    public bool TryPass()
    {
        lock (_gate)
        {
            if (_probedAt is { } at && clock.GetElapsedTime(at) < ProbeEach)
            {
                return false;
            }

            _probedAt = _probedAt is null ? null : clock.GetTimestamp();
            return true;
        }
    }

    /// <summary>Learns how a call ended.</summary>
    /// <param name="place">Where it went.</param>
    /// <param name="hasFailed">Whether nobody answered, or only to say that something is broken.</param>
    public void Learn(string place, bool hasFailed)
    {
        lock (_gate)
        {
            Count(hasFailed);
            if (!hasFailed)
            {
                _row = 0;
                _failing.Clear();
                (_failures, _calls) = _probedAt is null ? (_failures, _calls) : (0, 0);
                _probedAt = null;
                return;
            }

            _row++;
            _failing.Add(place);
            if (_failing.Count > 1 && (_row >= InARow || (_calls >= EnoughCalls && _failures >= TooMany * _calls)))
            {
                _probedAt ??= clock.GetTimestamp();
            }
        }
    }

    private void Count(bool hasFailed)
    {
        if (clock.GetElapsedTime(_countedFrom) >= CountFor)
        {
            (_calls, _failures, _countedFrom) = (0, 0, clock.GetTimestamp());
        }

        _calls++;
        _failures += hasFailed ? 1 : 0;
    }
}
