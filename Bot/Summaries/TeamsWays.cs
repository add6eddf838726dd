using Bot.Outbox;
using Bot.Turns;
using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>The ways that need nothing but the bot itself: a lead's own chat with it, and the team's channel.</summary>
internal static class TeamsWays
{
    public const string Chat = "chat";
    public const string Channel = "channel";

    public static SummaryWay ToChat => new(Chat, 20, Way.Teams, static (summary, lead) =>
        new Letter(AddressOf(summary), MessageOf(summary), WhisperTo: lead.Id, ReachedBy: summary.TeamId));

    public static SummaryWay ToChannel => new(Channel, 40, Way.Teams, static (summary, _) =>
        new Letter(AddressOf(summary), MessageOf(summary), ThreadIn: summary.ChannelId, PostedAs: $"summary/{summary.Id}", ReachedBy: summary.TeamId))
    {
        IsShared = true,
    };

    private static ConversationAddress AddressOf(Summary summary) => new(summary.TenantId, summary.ChannelId, ConversationKind.Channel, summary.TeamId);

    private static Message MessageOf(Summary summary)
    {
        var card = SummaryCard.Of(summary.Read());
        return Message.Of(card, card.Speak);
    }
}
