using System.Data.Common;
using Bot.People;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Training.Plan;

/// <summary>Keeps a person's plan as they wish: they save, start, finish and note things, in their own chat.</summary>
internal sealed class PlanHandler(Database database, PlanCards cards, PlanFiles files, Saving saving, TimeProvider clock) : ITurnHandler
{
    private const string ChatOnly = "Your plan is between you and me: type **my plan** in our own chat.";
    private const string NoSuch = "There is no such number in your plan. Type **my plan** to see the numbers.";
    private const string Unclear = "I could not read that, so nothing was changed. Choose something in the list first, or type **my plan**.";
    private const string NoNudge = "No reminder is set. Say, for example: remind me on Fridays at 9.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult((WishOf(turn.Input), turn.Address.Kind) switch
    {
        (null, _) => TurnOutcome.Answer(turn, Unclear),
        (PlanWish.Save save, _) => saving.Save(turn, save.ResourceId),
        (PlanWish.SaveShown save, _) => saving.SaveShown(turn, save.Place),
        (_, not ConversationKind.Personal) => TurnOutcome.Answer(turn, ChatOnly),
        ({ } wish, _) => Do(turn, wish),
    });

    private static PlanWish? WishOf(TurnInput input) => input switch
    {
        TurnInput.Typed typed => PlanWords.Read(typed.Words),
        TurnInput.Pressed pressed => PlanPress.Read(pressed.Verb, pressed.Data),
        _ => null,
    };

    private TurnOutcome Do(Turn turn, PlanWish wish)
    {
        var whose = new Whose(turn.Address.TenantId, turn.Person.Id);
        var (plan, now) = (database.Read(connection => PlanStore.Find(connection, whose)), clock.GetUtcNow());
        return wish switch
        {
            PlanWish.Change change when plan.Find(change.Number) is { } item => Keep(turn, whose, plan, change.Of(item, PlanDay.Of(now))),
            PlanWish.Remove remove when plan.Find(remove.Number) is { } item =>
                Show(turn, plan with { Items = [.. plan.Items.Where(other => other != item)] }, connection => PlanStore.Remove(connection, whose, item.Number)),
            PlanWish.Open open when plan.Find(open.Number) is { } item => Reply(turn, cards.Details(item)),
            PlanWish.Change or PlanWish.Remove or PlanWish.Open => TurnOutcome.Answer(turn, NoSuch),
            PlanWish.Aim aim => Show(turn, plan with { YearlyPoints = aim.Points }, connection => PlanStore.SetYearlyPoints(connection, whose, aim.Points)),
            PlanWish.OpenNudge => Reply(turn, PlanCards.Reminder(plan)),
            PlanWish.Remind remind => Remind(turn, whose, plan with { Nudge = remind.Nudge, IsPaused = false }),
            PlanWish.Rest when plan.Nudge is null => TurnOutcome.Answer(turn, NoNudge),
            PlanWish.Rest rest => Remind(turn, whose, plan with { IsPaused = rest.IsPaused }),
            PlanWish.Export => Reply(turn, files.Of(plan)),
            _ => Reply(turn, cards.Of(plan)),
        };
    }

    private TurnOutcome Keep(Turn turn, Whose whose, LearningPlan plan, PlanItem changed) => Show(
        turn,
        plan with { Items = [.. plan.Items.Select(item => item.Number == changed.Number ? changed : item)] },
        connection =>
        {
            if (!PlanStore.Find(connection, whose).Items.SequenceEqual(plan.Items))
                throw new StaleException();
            PlanStore.Save(connection, whose, changed);
        });

    private TurnOutcome Remind(Turn turn, Whose whose, LearningPlan plan)
    {
        var next = plan.IsPaused ? null : plan.Nudge?.NextAfter(clock.GetUtcNow());
        return Show(turn, plan, connection => PlanStore.SetNudge(connection, whose, plan.Nudge, next, turn.Address.ConversationId));
    }

    private TurnOutcome Show(Turn turn, LearningPlan plan, Action<DbConnection> change) => Reply(turn, cards.Of(plan)) with { Change = change };

    private static TurnOutcome Reply(Turn turn, Card card) => turn.Input is TurnInput.Pressed
        ? new TurnOutcome([new Reply.Show(card)])
        : TurnOutcome.Say(Message.Of(card, card.Speak));
}
