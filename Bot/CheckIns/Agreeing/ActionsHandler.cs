using Bot.CheckIns.Actions;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.CheckIns.Agreeing;

/// <summary>Shows what a channel has agreed to do; in a person's own chat, what the channels of their teams have.</summary>
internal sealed class ActionsHandler(ActionDesk desk, ActionCards cards, Database database) : ITurnHandler
{
    private const int MostCards = 5;
    private const string None = "There is nothing left to do from your teams' check-ins.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (TeamChannel.Of(turn.Address) is { } here)
            return TurnOutcome.Say(MessageOf(cards.Here(turn, here)));
        if (turn.Address.Kind is not ConversationKind.Personal)
            return TurnOutcome.Answer(turn, "Actions belong to a channel of a team. Mention me there with the word **actions**.");

        var own = new List<TeamChannel>();
        foreach (var channel in database.Read(connection => ActionStore.WithOpen(connection, turn.Address.TenantId)))
        {
            if (await desk.IsInAsync(turn.Person, channel, cancellationToken))
                own.Add(channel);
        }

        return own is [] ? TurnOutcome.Answer(turn, None)
            : Form.Whisper(turn, own.Take(MostCards).Select(channel => MessageOf(cards.ForPerson(turn, channel))));
    }

    private static Message MessageOf(Card card) => Message.Of(card, card.Speak);
}
