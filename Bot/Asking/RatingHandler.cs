using Bot.Outbox;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Asking;

/// <summary>Keeps a thumb with the answer that it is about.</summary>
internal sealed class RatingHandler(Database database) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var reference = turn.Input is TurnInput.Rated rated
            ? database.Read(connection => OutboxStore.ReferenceOf(connection, turn.Address.ConversationId, rated.MessageId))
            : null;
        return Task.FromResult(reference is not null && turn.Input is TurnInput.Rated { IsHelpful: var isHelpful }
            ? new TurnOutcome([], connection => AnswerStore.Rate(connection, reference, turn.Person.Id, isHelpful))
            : TurnOutcome.Nothing);
    }
}
