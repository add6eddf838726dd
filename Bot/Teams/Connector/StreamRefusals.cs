namespace Bot.Teams.Connector;

/// <summary>Why Teams takes no more of a stream: its words alone tell the reasons apart (https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux).</summary>
internal static class StreamRefusals
{
    public const string Stopped = "the person stopped it";
    public const string TooLate = "it was streamed for too long";
    public const string Completed = "it was completed before";
    public const string NotAllowed = "it may not be streamed there";

    /// <summary>The reason that a refusal gives; null when it is not about a stream.</summary>
    public static string? In(string body) => !Has(body, "ContentStreamNotAllowed") ? null
        : Has(body, "exceeded streaming time") ? TooLate
        : Has(body, "cancel") ? Stopped
        : Has(body, "already completed") ? Completed
        : NotAllowed;

    private static bool Has(string body, string words) => body.Contains(words, StringComparison.OrdinalIgnoreCase);
}
