namespace Bot.Tab.Places;

/// <summary>How far the check-ins have come that a place has launched in its teams, the newest first.</summary>
internal sealed record PlaceProgress(IReadOnlyList<PlaceProgress.Running> Rounds)
{
    /// <summary>One check-in, with its teams in the order of their names.</summary>
    internal sealed record Running(string Title, DateTimeOffset ClosesAt, IReadOnlyList<TeamPart> Teams);

    /// <summary>A team; Roster is null while it has no check-in, Answered where it could lead to people.</summary>
    internal sealed record TeamPart(string Name, string State, int? Roster, int? Answered);
}
