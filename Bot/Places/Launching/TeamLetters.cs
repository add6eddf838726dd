using System.Data.Common;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Outbox;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Launching;

/// <summary>What a team gets when a round reaches it: the card of an ordinary check-in in its channel, and for its leads what that is and how to decline.</summary>
internal sealed class TeamLetters(Answering answering, CheckInPost post, Seals seals)
{
    /// <summary>Launches the check-in in the transaction that runs; the letters that belong to it.</summary>
    public IReadOnlyList<Letter> WhenLaunched(DbConnection connection, Round round, CheckIn checkIn, TeamPeople.Known people)
    {
        answering.Launch(connection, checkIn, people.Participants);
        return
        [
            new Letter(checkIn.Channel.Address, post.MessageOf(connection, checkIn, answered: null), ThreadIn: checkIn.ChannelId, PostedAs: CheckInPost.KeyOf(checkIn), ReachedBy: checkIn.TeamId),
            .. people.Leads.Select(lead => new Letter(checkIn.Channel.Address, InvitationOf(round, checkIn, lead), WhisperTo: lead.Id, ReachedBy: checkIn.TeamId)),
        ];
    }

    private Message InvitationOf(Round round, CheckIn checkIn, Member lead)
    {
        var card = InvitationCard.Of(
            new InvitationFacts(round.NodeName, checkIn.Set.Title, DateTimeOffset.FromUnixTimeMilliseconds(checkIn.ClosesAt), seals.ForPerson(checkIn.TenantId, lead.Id, SealKind.CheckIn, checkIn.Id)));
        return Message.Of(card, card.Speak);
    }
}
