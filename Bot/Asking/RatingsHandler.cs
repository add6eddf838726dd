using Bot.People;
using Bot.Turns;

namespace Bot.Asking;

/// <summary>Shows an administrator, in their own chat, how answers were rated.</summary>
internal sealed class RatingsHandler(Ratings ratings, Roles roles) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        !roles.IsAdministrator(turn.Person) ? TurnOutcome.Deny(turn, "ratings", "Only an administrator can see how answers were rated.")
        : turn.Address.Kind is ConversationKind.Personal ? TurnOutcome.Say(Message.Of(List(turn)))
        : new TurnOutcome([new Reply.Say(Message.Of("I have written to you in our own chat.")), new Reply.Whisper(Message.Of(List(turn)))]));

    private string List(Turn turn) => RatingsText.Chat(ratings.In(turn.Address.TenantId));
}
