using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;

namespace Bot.CheckIns.Competency;

/// <summary>An invitation in a channel to look at one's own skills.</summary>
internal sealed record Invitation
{
    private static readonly TimeSpan OpenFor = TimeSpan.FromDays(30);

    public required string Id { get; init; }

    public required string TenantId { get; init; }

    public required string TeamId { get; init; }

    public required string ChannelId { get; init; }

    public required byte[] Secret { get; init; }

    public required long EndsAt { get; init; }

    public static Invitation New(TeamChannel channel, DateTimeOffset now) => new()
    {
        Id = CheckInId.New(),
        TenantId = channel.TenantId,
        TeamId = channel.TeamId,
        ChannelId = channel.ChannelId,
        Secret = Tags.NewSecret(),
        EndsAt = (now + OpenFor).ToUnixTimeMilliseconds(),
    };
}
