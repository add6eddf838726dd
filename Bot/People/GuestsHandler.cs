using Bot.Turns;

namespace Bot.People;

/// <summary>Lets a lead or an administrator say whether a team's guests may ask, in a channel of that team.</summary>
internal sealed class GuestsHandler(Roles roles, Audit audit) : ITurnHandler
{
    public const string Allow = "allow guests";
    public const string Refuse = "refuse guests";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Address is not { Kind: ConversationKind.Channel, TeamId: { } teamId, TenantId: var tenantId })
            return TurnOutcome.Answer(turn, "Say that in a channel of the team that it is about, and mention me.");
        if (!roles.IsAdministrator(turn.Person) && !await roles.IsLeadAsync(turn.Person, tenantId, teamId, cancellationToken))
            return TurnOutcome.Deny(turn, "change of guests", "Only a lead of this team or an administrator can change that.");

        var mayAsk = turn.Input is TurnInput.Typed { Words: var words } && words.StartsWith(Allow, StringComparison.OrdinalIgnoreCase);
        return TurnOutcome.Answer(turn, mayAsk ? "Guests of this team may ask me now." : "Guests of this team may no longer ask me.", connection =>
        {
            TeamStore.LetGuestsAsk(connection, tenantId, teamId, mayAsk);
            audit.Note(connection, turn, mayAsk ? Allow : Refuse);
        });
    }
}
