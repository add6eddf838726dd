using Bot.CheckIns.Confidence;

namespace Bot.Places.Pooling;

/// <summary>Teams that are counted together or not at all, see <see cref="Pieces"/>. Pure.</summary>
/// <param name="NodeId">The place at which they came together.</param>
/// <param name="Teams">They.</param>
/// <param name="Minimum">The smallest group that is shown.</param>
internal sealed record Piece(string NodeId, IReadOnlyList<PooledTeam> Teams, int Minimum)
{
    /// <summary>How many teams are left when one that knows itself is taken out.</summary>
    private const int LeastOthers = 3;

    private List<PooledTeam> Unshared => [.. Teams.Where(static team => !team.IsShared)];

    /// <summary>Whether its sum can be shown: without the teams that are known anyway, and without any one more, at least three teams and the smallest group are left.</summary>
    public bool IsSafe => Unshared is { Count: > LeastOthers } unshared
        && unshared.Sum(static team => team.Counts.Answered) - unshared.Max(static team => team.Counts.Answered) >= Minimum;

    /// <summary>Whether what people chose of one thing can be shown: the same, and whoever is left did not all, or all but one, choose alike.</summary>
    /// <param name="tallyOf">The tally of it in a team's counts.</param>
    public bool IsSafeFor(Func<Snapshot, Tally> tallyOf)
    {
        var tallies = Unshared.ConvertAll(team => tallyOf(team.Counts));
        return tallies is not [] && tallies.Aggregate(static (sum, tally) => sum + tally) is var all && tallies.TrueForAll(tally => Release.IsSafe(all - tally, Minimum));
    }

    /// <summary>Whether one more of its teams can be known by itself, and everything that was safe to show stays so.</summary>
    public bool BearsSharing(string checkInId, IEnumerable<Func<Snapshot, Tally>> shown)
    {
        var after = this with { Teams = [.. Teams.Select(team => string.Equals(team.CheckInId, checkInId, StringComparison.Ordinal) ? team with { IsShared = true } : team)] };
        return after.IsSafe && shown.All(tallyOf => !IsSafeFor(tallyOf) || after.IsSafeFor(tallyOf));
    }
}
