using Bot.Outbox;
using Bot.People;
using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Graph;

/// <summary>Reads who owns a team from Graph, at most once in five minutes and once at a time for each team.</summary>
internal sealed class TeamOwners(OwnersPages pages, ITeamGroups groups, IOptions<GraphOptions> options, TimeProvider clock) : ITeamOwners
{
    private const int MostTeams = 5_000;
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FailedFor = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Held> _held = new(StringComparer.Ordinal);

    public bool IsOn => options.Value.IsOn;

    public async Task<Owners> OfAsync(string teamId, CancellationToken cancellationToken)
    {
        if (!IsOn)
            return new Owners.Unasked();
        try
        {
            return await ReadingOf(teamId).WaitAsync(Patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new Owners.Unknown("Graph takes too long");
        }
    }

    private Task<Owners> ReadingOf(string teamId)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_held.TryGetValue(teamId, out var held) && !held.IsOver(now))
                return held.Reading;
            if (_held.Count >= MostTeams)
                _held.Clear();

            var reading = Task.Run(() => ReadAsync(teamId)); // For all who ask meanwhile, so no one of them may cancel it.
            _held[teamId] = new Held(reading, now);
            return reading;
        }
    }

    private async Task<Owners> ReadAsync(string teamId) => await groups.OfAsync(teamId, CancellationToken.None) is { } groupId
        ? await pages.ReadAsync(groupId, CancellationToken.None) switch
        {
            Answer<IReadOnlyList<string>>.Given(var ids) => new Owners.Known(ids),
            Answer<IReadOnlyList<string>>.Trouble(DeliveryResult.Refused refused) => new Owners.Unknown(refused.Reason),
            _ => new Owners.Unknown("Graph does not tell now"),
        }
        : new Owners.Unknown("the team's group is not known");

    /// <summary>Owners that have been read, or are just being read.</summary>
    private sealed record Held(Task<Owners> Reading, DateTimeOffset At)
    {
        public bool IsOver(DateTimeOffset now) =>
            Reading.IsCompleted && now - At >= (Reading is { IsCompletedSuccessfully: true, Result: Owners.Known } ? FreshFor : FailedFor);
    }
}
