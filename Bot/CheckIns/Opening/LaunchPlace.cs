using System.Text;
using Bot.CheckIns.Rounds;

namespace Bot.CheckIns.Opening;

/// <summary>Where a check-in is to be launched, and with which set, as a form's buttons carry it.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="ChannelId">The channel, without a thread.</param>
/// <param name="SetId">The set; empty while none is chosen.</param>
internal sealed record LaunchPlace(string TeamId, string ChannelId, string SetId = "")
{
    public static LaunchPlace Of(TeamChannel channel) => new(channel.TeamId, channel.ChannelId);

    public TeamChannel In(string tenantId) => new(tenantId, TeamId, ChannelId);

    // Of letters alone: ten digits of a channel's id could be taken for an NHS number on the way back.
    public override string ToString() =>
        string.Concat(Encoding.UTF8.GetBytes($"{TeamId} {ChannelId} {SetId}").Select(static each => $"{(char)('a' + (each >> 4))}{(char)('a' + (each & 15))}"));

    /// <summary>What <see cref="ToString"/> wrote; only to be asked about what a seal has opened.</summary>
    public static LaunchPlace Read(string text) =>
        Encoding.UTF8.GetString([.. text.Chunk(2).Select(static pair => (byte)(((pair[0] - 'a') << 4) | (pair[1] - 'a')))]).Split(' ') is [var team, var channel, var set]
            ? new LaunchPlace(team, channel, set)
            : throw new FormatException("Not what was sealed.");
}
