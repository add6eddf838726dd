namespace Bot.Summaries;

/// <summary>What a summary's letter says of itself to the outbox, so that its end can be told here.</summary>
/// <param name="SummaryId">The summary; of letters alone.</param>
/// <param name="Way">The way.</param>
/// <param name="PersonId">The lead; empty where all leads share the letter.</param>
internal sealed record WayAbout(string SummaryId, string Way, string PersonId)
{
    private const string Kind = "summary";

    public override string ToString() => $"{Kind}/{SummaryId}/{Way}/{PersonId}";

    /// <summary>What <see cref="ToString"/> wrote; null when it is about something else.</summary>
    public static WayAbout? Read(string about) =>
        about.Split('/', 4) is [Kind, var summary, var way, var person] ? new WayAbout(summary, way, person) : null;
}
