namespace Bot.Places.Launching;

/// <summary>What has become of a team's part in a round, as the store and a card say it.</summary>
internal static class TeamState
{
    /// <summary>Its card is still to be posted.</summary>
    public const string Waiting = "waiting for its card";

    /// <summary>It has a check-in, which may have ended by now.</summary>
    public const string Launched = "launched";

    /// <summary>Its lead has declined.</summary>
    public const string Declined = "declined";

    /// <summary>It could not be launched there: another check-in of the set is open, or it was too late.</summary>
    public const string LeftOut = "left out: busy with another, or too late";

    /// <summary>Who is in the team could not be read.</summary>
    public const string Unreachable = "could not be reached";
}
