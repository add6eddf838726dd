using Bot.Outbox;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Asking;

/// <summary>Keeps a thumb, and what was written beside it, with the answer that it is about.</summary>
internal sealed class RatingHandler(Database database, OutboxStore outbox, ConversationMemory memory, Secret secret, TimeProvider clock) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Input is TurnInput.Rated rated && ReferenceOf(turn, rated) is { } reference ? Keep(turn, rated, reference) : TurnOutcome.Nothing);

    private string? ReferenceOf(Turn turn, TurnInput.Rated rated) => rated.MessageId is { } messageId
        ? database.Read(connection => outbox.ReferenceOf(connection, turn.Address.ConversationId, messageId))
        : memory.In(turn.Address.ConversationId)?.Reference;

    private TurnOutcome Keep(Turn turn, TurnInput.Rated rated, string reference)
    {
        var rating = new Rating(
            turn.Address.TenantId, secret.Digest(reference, turn.Person.Id), rated.IsHelpful, rated.Remark, LondonDate.DayOf(clock.GetUtcNow()));
        return new TurnOutcome([], connection => AnswerStore.Rate(connection, reference, rating));
    }
}
