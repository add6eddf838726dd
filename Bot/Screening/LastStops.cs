using System.Collections.Concurrent;
using Bot.Turns;

namespace Bot.Screening;

/// <summary>
/// What kind of patient data was last seen in each person's words, for an hour and never on disk, so that a person who says
/// it was none can be told what looked like it; begun anew when it has grown large.
/// </summary>
internal sealed class LastStops(TimeProvider clock)
{
    private const int MaxPeople = 10_000;
    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (Concern Concern, DateTimeOffset At)> _stops = new(StringComparer.Ordinal);

    public void Note(Person person, Concern concern)
    {
        if (concern is < Concern.Address or > Concern.NhsNumber)
            return;
        if (_stops.Count >= MaxPeople)
            _stops.Clear();
        _stops[person.Id] = (concern, clock.GetUtcNow());
    }

    /// <summary>The last kind within the hour; null when there was none.</summary>
    public Concern? Of(Person person) =>
        _stops.TryGetValue(person.Id, out var stop) && clock.GetUtcNow() - stop.At < Memory ? stop.Concern : null;
}
