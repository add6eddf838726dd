using System.ComponentModel.DataAnnotations;

namespace Bot.Outbox;

/// <summary>How fast and how stubbornly messages are sent (section <c>Outbox</c>).</summary>
internal sealed class OutboxOptions
{
    /// <summary>Messages a second to one organisation; 0 lifts the limit. Default 25 (Teams throttles above 30 to 50).</summary>
    [Range(0, 100_000)]
    public int PerTenantASecond { get; set; } = 25;

    // Teams' own limits on one conversation (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).

    /// <summary>Messages a second to one conversation; 0 lifts the limit. Default 7.</summary>
    [Range(0, 100_000)]
    public int PerConversationASecond { get; set; } = 7;

    /// <summary>Messages in two seconds to one conversation; 0 lifts the limit. Default 8.</summary>
    [Range(0, 100_000)]
    public int PerConversationInTwoSeconds { get; set; } = 8;

    /// <summary>Messages in thirty seconds to one conversation; 0 lifts the limit. Default 60.</summary>
    [Range(0, 100_000)]
    public int PerConversationInThirtySeconds { get; set; } = 60;

    /// <summary>Messages an hour to one conversation; 0 lifts the limit. Default 1,800.</summary>
    [Range(0, 100_000)]
    public int PerConversationAnHour { get; set; } = 1_800;

    /// <summary>Messages under way at once. Default 64, range 1 to 1,000.</summary>
    [Range(1, 1_000)]
    public int AtOnce { get; set; } = 64;

    /// <summary>Attempts before a message is parked; being throttled, or reaching nobody, does not count. Default 10, range 1 to 100.</summary>
    [Range(1, 100)]
    public int MaxAttempts { get; set; } = 10;

    /// <summary>How long a message is tried before it is parked. Default 24 hours, range 1 minute to 7 days.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The first wait after a failure; it doubles each time, by a fifth more or less. Default 2 seconds, range up to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait between two attempts. Default 60 seconds, range up to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long so many messages to one organisation take at least, each to another conversation.</summary>
    public TimeSpan TimeFor(int messages) => PerTenantASecond == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds((double)messages / PerTenantASecond);
}
