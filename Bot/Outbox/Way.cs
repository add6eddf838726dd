namespace Bot.Outbox;

/// <summary>The names of the ways in which messages get to people.</summary>
internal static class Way
{
    /// <summary>Through Microsoft Teams.</summary>
    public const string Teams = "teams";
}
