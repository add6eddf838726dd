using Bot.Turns;

namespace Bot.People;

/// <summary>
/// Turns a team's guests away unless they have been allowed. Who is not known to be a guest goes on: when the roster cannot
/// be read, the bot still answers the team's own people.
/// </summary>
internal sealed class GuestGate(IRoster roster, TeamStore teams) : ITurnGate
{
    private const string Refusal =
        "I answer only this organisation's own people here. If guests of this team should be able to ask me, a lead of the team or an administrator can say **allow guests**.";

    public async Task<TurnOutcome?> RefusalAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Input is not (TurnInput.Stopped or TurnInput.Installed or TurnInput.Removed) // Help in a crisis is for everybody.
        && turn.Address is { Kind: ConversationKind.Channel, TeamId: { } teamId, TenantId: var tenantId }
        && (await roster.OfAsync(teamId, cancellationToken)).Find(turn.Person) is { IsGuest: true }
        && !teams.LetsGuestsAsk(tenantId, teamId)
            ? Refuse(turn)
            : null;

    private static TurnOutcome Refuse(Turn turn) => turn.Input is TurnInput.Rated ? TurnOutcome.Nothing : TurnOutcome.Answer(turn, Refusal);
}
