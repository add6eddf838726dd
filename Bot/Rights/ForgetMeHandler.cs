using System.Data.Common;
using Bot.People;
using Bot.Turns;
using Cards;
using Cards.People;

namespace Bot.Rights;

/// <summary>Erases all that is held on a person who has said yes twice, in their own chat.</summary>
internal sealed class ForgetMeHandler(Forgotten forgotten, Audit audit) : ITurnHandler
{
    private const string Done = "I have erased everything that I held about you. Totals of check-ins that have closed stay: they belong to no one person. If you write to me again, I begin anew.";
    private const string Kept = "Nothing was erased.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Address.Kind is not ConversationKind.Personal ? OwnChat.Send(turn, ForgetMeCard.Ask())
        : turn.Input switch
        {
            TurnInput.Pressed { Verb: ForgetMeCard.AskAgainVerb } => Show(ForgetMeCard.AskAgain()),
            TurnInput.Pressed { Verb: ForgetMeCard.KeepVerb } => Show(ForgetMeCard.Done(Kept)),
            TurnInput.Pressed { Verb: ForgetMeCard.Verb } => Show(ForgetMeCard.Done(Done)) with { Change = connection => Forget(connection, turn) },
            TurnInput.Pressed => Show(ForgetMeCard.Ask()),
            _ => OwnChat.Send(turn, ForgetMeCard.Ask()),
        });

    private static TurnOutcome Show(Card card) => new([new Reply.Show(card)]);

    private void Forget(DbConnection connection, Turn turn)
    {
        forgotten.Forget(connection, OwnChat.Whose(turn));
        audit.NoteForgetting(connection, turn);
    }
}
