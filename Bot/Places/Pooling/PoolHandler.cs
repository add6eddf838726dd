using Bot.CheckIns.Forms;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Pooling;

/// <summary>Shows what the teams of a place came to together: those who lead it in their own chat, and each of its teams, beside its own, in its channel.</summary>
internal sealed class PoolHandler(PlaceDesk desk, Standing standing, PoolCards cards, Database database) : ITurnHandler
{
    private const string None = "There is nothing yet that teams came to together. It takes at least four teams and enough people, and comes once when their check-in has ended everywhere.";
    private const string NoTeam = "This team belongs to no place yet. Your administrator can bring it in.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn is { Address: { Kind: ConversationKind.Channel, TeamId: { } teamId }, Input: TurnInput.Typed } ? ForTeam(turn, teamId) : ForLead(turn));

    private TurnOutcome ForTeam(Turn turn, string teamId)
    {
        var tree = standing.Tree(turn);
        if (tree.OfTeam(teamId) is not { } team || tree.Above(team) is not { } place)
            return TurnOutcome.Answer(turn, NoTeam);
        var card = database.Read(connection => cards.ForTeam(connection, turn.Address.TenantId, place, team));
        return card is null ? TurnOutcome.Answer(turn, None) : TurnOutcome.Say(Message.Of(card, card.Speak));
    }

    private TurnOutcome ForLead(Turn turn)
    {
        var (_, node, otherwise) = desk.Find(turn, "What teams came to together", PoolCard.ShowVerb);
        if (node is null)
            return otherwise;
        return database.Read(connection => cards.ForLead(connection, turn, node)) is { } card
            ? turn.Input.IsPress ? new TurnOutcome([new Reply.Show(card)]) : TurnOutcome.Say(Message.Of(card, card.Speak))
            : Form.End(turn, TurnOutcome.Nothing, None);
    }
}
