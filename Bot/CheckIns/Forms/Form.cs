using System.Text.Json.Nodes;
using Bot.CheckIns.Sealing;
using Bot.Turns;
using Cards;
using Cards.CheckIns;

namespace Bot.CheckIns.Forms;

/// <summary>Shows a form to the person of a turn alone: in a dialog, or in their own chat.</summary>
internal sealed class Form(Seals seals)
{
    private const string Written = "I have written to you in our own chat.";

    /// <summary>Shows a form, or its next step in the place of the one before.</summary>
    /// <param name="turn">The turn that asked for it.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="id">Likewise.</param>
    /// <param name="draw">Draws it, with what its buttons carry.</param>
    public TurnOutcome Show(Turn turn, SealKind kind, string id, Func<JsonObject, FormPlace, Card> draw)
    {
        if (turn.Input is TurnInput.Opened or TurnInput.Submitted)
            return new TurnOutcome([new Reply.Dialog(Disclosure.ProductName, draw(seals.Here(turn, kind, id), FormPlace.Dialog))]);

        var card = draw(seals.ForPerson(turn, kind, id), FormPlace.Chat);
        return turn switch
        {
            { Address.Kind: not ConversationKind.Personal } => Whisper(turn, Message.Of(card, card.Speak)),
            { Input: TurnInput.Pressed } => new TurnOutcome([new Reply.Show(card)]),
            _ => TurnOutcome.Say(Message.Of(card, card.Speak)),
        };
    }

    /// <summary>Says what came of a form, in its place.</summary>
    /// <param name="turn">The turn that sent it.</param>
    /// <param name="outcome">What else follows from it.</param>
    /// <param name="words">What to say.</param>
    public static TurnOutcome End(Turn turn, TurnOutcome outcome, string words)
    {
        Reply said = turn is { Input: TurnInput.Pressed, Address.Kind: ConversationKind.Personal }
            ? new Reply.Show(NoteCard.Of(words))
            : turn.Input.IsPress ? new Reply.Tell(words) : new Reply.Say(Message.Of(words));
        return outcome with { Replies = [said, .. outcome.Replies] };
    }

    /// <summary>Says something in the person's own chat, and elsewhere that it did.</summary>
    public static TurnOutcome Whisper(Turn turn, params IEnumerable<Message> messages) => new(
    [
        .. turn.Address.Kind is ConversationKind.Personal ? [] : TurnOutcome.Answer(turn, Written).Replies,
        .. messages.Select(static message => new Reply.Whisper(message)),
    ]);
}
