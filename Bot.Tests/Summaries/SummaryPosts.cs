using Bot.Summaries;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Summaries;

/// <summary>What summaries came to in a running bot.</summary>
internal static class SummaryPosts
{
    public const string Second = "29:person-33";

    public static bool IsSummary(Post post) => post.Card?.ToJsonString().Contains("Counts only", StringComparison.Ordinal) == true;

    public static bool IsIn(Post post, string person) => post.IsIn($"a:personal-{person}");

    /// <summary>Tom launches a check-in, so many answer, and he closes it; ends when its summary is found its leads.</summary>
    public static async Task CloseAsync(LeadRoom room, int people)
    {
        await room.LaunchAsync();
        await room.PostedAsync();
        await room.AnswerAsync(people);
        await LeadRoomClosing.CloseAsync(room);
        await RunningBot.UntilAsync(() => room.Count("summaries WHERE addressed_at IS NOT NULL") == room.Count("summaries"));
    }

    /// <summary>Waits until nothing is planned or under way; all ways that were tried, by lead and attempt.</summary>
    public static async Task<IReadOnlyList<(string Person, string Way, string State)>> LedgerAsync(LeadRoom room)
    {
        await RunningBot.UntilAsync(() => room.Count($"summary_deliveries WHERE state IN ('{DeliveryState.Planned}', '{DeliveryState.UnderWay}')") == 0);
        return room.Bot.Database.Read(static connection => connection.Query<(string, string, string)>(
            "SELECT person_id, way, state FROM summary_deliveries ORDER BY person_id DESC, attempt").ToList());
    }
}
