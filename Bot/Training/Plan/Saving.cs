using Bot.People;
using Bot.Storage;
using Bot.Training.Catalogue;
using Bot.Training.Finding;
using Bot.Turns;
using Cards;

namespace Bot.Training.Plan;

/// <summary>Puts what was found into the plan of whoever wants it, wherever they found it.</summary>
internal sealed class Saving(Database database, TrainingCatalogue catalogue, SearchMemory memory, TimeProvider clock)
{
    private const int MaxItems = 500;
    private const string Gone = "That is no longer in the catalogue, so nothing was saved.";
    private const string NotShown = "There is no such number in what I showed last. Look for training first, then say: save 1.";
    private const string Full = "Your plan is full. Remove something first.";
    private const string Elsewhere = "I have written to you in our own chat.";

    public TurnOutcome SaveShown(Turn turn, int place) =>
        memory.In(turn.Address.ConversationId)?.Shown.ElementAtOrDefault(place - 1) is { } id ? Save(turn, id) : Tell(turn, NotShown);

    public TurnOutcome Save(Turn turn, string resourceId)
    {
        if (catalogue.Shelf.Find(resourceId) is not { } resource)
            return Tell(turn, Gone);
        var whose = new Whose(turn.Address.TenantId, turn.Person.Id);
        var before = database.Read(connection => PlanStore.Find(connection, whose)).Items;
        if (before.FirstOrDefault(item => string.Equals(item.ResourceId, resourceId, StringComparison.Ordinal)) is { } there)
            return Tell(turn, $"**{CardText.Escape(resource.Title)}** is in your plan already, as number {there.Number}.");
        if (before.Count >= MaxItems)
            return Tell(turn, Full);

        var item = new PlanItem
        {
            Number = before.Select(static item => item.Number).DefaultIfEmpty().Max() + 1,
            ResourceId = resource.Id,
            Title = resource.Title,
            SavedOn = PlanDay.Of(clock.GetUtcNow()),
        };
        return Tell(turn, $"Saved to your plan as number {item.Number}: **{CardText.Escape(resource.Title)}**. Only you can see it: type **my plan** in our own chat.") with
        {
            Change = connection =>
            {
                if (!PlanStore.Find(connection, whose).Items.SequenceEqual(before))
                    throw new StaleException();
                PlanStore.Save(connection, whose, item);
            },
        };
    }

    // Among others, what somebody saves is told to them alone.
    private static TurnOutcome Tell(Turn turn, string words) => turn.Address.Kind is ConversationKind.Personal ? TurnOutcome.Say(Message.Of(words))
        : turn.Input.IsPress ? TurnOutcome.Tell(words)
        : new TurnOutcome([new Reply.Say(Message.Of(Elsewhere)), new Reply.Whisper(Message.Of(words))]);
}
