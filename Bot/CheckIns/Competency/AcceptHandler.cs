using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns.Competency;

/// <summary>Takes a person from an invitation into their own chat, and counts them without knowing them.</summary>
internal sealed class AcceptHandler(Database database, Invitations invitations, SetCatalogue sets, Seals seals, TimeProvider clock) : ITurnHandler
{
    private const string Over = "That invitation is over. Type my competencies in our own chat to begin.";
    private const string InOwnChat = "I have written to you in our own chat. If nothing is there, add me as your own app and type: my competencies";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Input is not TurnInput.Pressed pressed || TeamChannel.Of(turn.Address) is not { } channel || seals.Open(turn, SealKind.Profile, pressed.Data) is not { } id ? TurnOutcome.Tell(Seals.Broken)
        : Find(turn, id) is { } invitation && sets.Offered(SetKind.Competency) is [var set, ..] ? Accept(turn, channel, invitation, set)
        : TurnOutcome.Tell(Over));

    private Invitation? Find(Turn turn, string id) => database.Read(connection => Invitations.Find(connection, turn.Address.TenantId, id)) is { } invitation
        && invitation.EndsAt > clock.GetUtcNow().ToUnixTimeMilliseconds() ? invitation : null;

    private TurnOutcome Accept(Turn turn, TeamChannel channel, Invitation invitation, CheckInSet set)
    {
        var before = database.Read(connection => Invitations.Followers(connection, invitation.Id));
        var after = database.Read(connection => invitations.FollowersWith(connection, invitation, turn.Person.Id));
        var card = InvitationHandler.MessageOf(set, after, seals.For(channel, SealKind.Profile, invitation.Id));
        return new TurnOutcome(
            [
                new Reply.Tell(InOwnChat),
                new Reply.Whisper(Message.Of($"**{set.Title}**: {set.About} Type **my competencies** here to begin.")),
                .. before == after ? [] : new Reply[] { new Reply.Replace(InvitationHandler.KeyOf(invitation), card) },
            ],
            connection => invitations.Follow(connection, invitation, turn.Person.Id));
    }
}
