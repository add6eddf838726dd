namespace Bot.Graph;

/// <summary>The kinds of line that the manifest announces for people's activity feeds.</summary>
internal static class FeedType
{
    public const string CheckInClosed = "checkInClosed";
    public const string WeeklySummary = "weeklySummary";
}
