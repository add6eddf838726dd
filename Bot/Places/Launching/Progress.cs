namespace Bot.Places.Launching;

/// <summary>How far a round has come, as those who lead its place see it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Teams">In the order of their names: no team stands before another for what it did.</param>
internal sealed record Progress(Round Round, IReadOnlyList<TeamProgress> Teams)
{
    /// <summary>
    /// Hides how many have answered where they are fewer than the smallest group; and where those hidden beneath one place come to fewer
    /// than that together, the next smallest too, so that the place's sum less what is shown does not tell.
    /// </summary>
    public static IReadOnlyList<TeamProgress> Hidden(IReadOnlyList<TeamProgress> teams, int minimum)
    {
        var hidden = teams.GroupBy(static team => team.PlaceId, StringComparer.Ordinal).SelectMany(place => HiddenOf([.. place], minimum)).ToHashSet(StringComparer.Ordinal);
        return [.. teams.Select(team => hidden.Contains(team.NodeId) ? team with { Answered = null } : team)];
    }

    private static List<string> HiddenOf(IReadOnlyList<TeamProgress> place, int minimum)
    {
        var (hidden, sum) = (new List<string>(), 0);
        foreach (var team in place.Where(static team => team.Answered is not null).OrderBy(static team => team.Answered).ThenBy(static team => team.NodeId, StringComparer.Ordinal))
        {
            if (team.Answered >= minimum && (sum is 0 || sum >= minimum))
                break;
            hidden.Add(team.NodeId);
            sum += team.Answered ?? 0;
        }

        return hidden;
    }
}
