using System.Text.Json.Nodes;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.People;
using Bot.Turns;
using Cards.CheckIns.Competency;

namespace Bot.CheckIns.Competency;

/// <summary>Lets a lead invite a channel to look at their own skills; the channel is told nothing of who does.</summary>
internal sealed class InvitationHandler(Roles roles, SetCatalogue sets, Seals seals, TimeProvider clock) : ITurnHandler
{
    private const string NotHere = "Say that in a channel of the team that is to be invited, and mention me.";
    private const string LeadsOnly = "Only a lead of this team can invite it.";
    private const string NoSet = "There is no set of questions on skills here. Your administrator can add one.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (TeamChannel.Of(turn.Address) is not { } channel)
            return TurnOutcome.Answer(turn, NotHere);
        if (!await roles.IsLeadAsync(turn.Person, channel.TenantId, channel.TeamId, cancellationToken))
            return TurnOutcome.Deny(turn, "invitation", LeadsOnly);
        if (sets.Offered(SetKind.Competency) is not [var set, ..])
            return TurnOutcome.Answer(turn, NoSet);

        var invitation = Invitation.New(channel, clock.GetUtcNow());
        return new TurnOutcome(
            [new Reply.Begin(channel.ChannelId, KeyOf(invitation), MessageOf(set, tookPart: null, seals.For(channel, SealKind.Profile, invitation.Id)))],
            connection => Invitations.Add(connection, invitation));
    }

    /// <summary>The key under which the invitation's card can be replaced.</summary>
    public static string KeyOf(Invitation invitation) => $"competency-invitation-{invitation.Id}";

    public static Message MessageOf(CheckInSet set, int? tookPart, JsonObject data)
    {
        var card = CompetencyInvitationCard.Of(new CompetencyInvitationFacts(set.Title, set.About, set.Minutes, tookPart, data) { Disclaimer = set.Disclaimer });
        return Message.Of(card, card.Speak);
    }
}
