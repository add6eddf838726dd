using Bot.People;
using Bot.Turns;
using Cards;

namespace Bot.Rights;

/// <summary>Keeps what is about a person in their own chat.</summary>
internal static class OwnChat
{
    private const string Elsewhere = "That is between you and me: I have written to you in our own chat.";

    public static Whose Whose(Turn turn) => new(turn.Address.TenantId, turn.Person.Id);

    /// <summary>Posts a card in the person's own chat; among others it says nothing but that.</summary>
    public static TurnOutcome Send(Turn turn, Card card)
    {
        var message = Message.Of(card, card.Speak);
        return turn.Address.Kind is ConversationKind.Personal
            ? TurnOutcome.Say(message)
            : new TurnOutcome([.. TurnOutcome.Answer(turn, Elsewhere).Replies, new Reply.Whisper(message)]);
    }
}
