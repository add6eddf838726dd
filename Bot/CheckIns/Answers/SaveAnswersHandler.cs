using Bot.CheckIns.Confidence;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.Screening;
using Bot.Turns;
using Cards.CheckIns.Answering;

namespace Bot.CheckIns.Answers;

/// <summary>Saves a page of answers and shows the next; a page with words that screening stopped comes back without them, and is not saved.</summary>
internal sealed class SaveAnswersHandler(AnswerDesk desk, AnswerCards cards, Answering answering, Redrawing redrawing) : ITurnHandler
{
    private const string NotOfThisPage = "That page does not fit this check-in, so nothing was changed. Type answer in our own chat to go on.";

    /// <summary>Whether a turn is a page that came back, with or without words that were stopped. Of danger, screening itself speaks.</summary>
    public static bool Takes(Turn turn) => FormIn(turn.Input) is not TurnInput.Opened && Press.Of(FormIn(turn.Input)) is { Verb: AnswerPage.SaveVerb };

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Input is TurnInput.Stopped { Rest: { } rest, Concern: var concern }
            ? Handle(turn with { Input = rest }, ScreeningTexts.InForm(concern))
            : Handle(turn, problem: null));

    private static TurnInput? FormIn(TurnInput input) => input is TurnInput.Stopped stopped ? stopped.Concern < Concern.Safeguarding ? stopped.Rest : null : input;

    private TurnOutcome Handle(Turn turn, string? problem)
    {
        if (!Press.IsAlone(turn))
            return TurnOutcome.Tell(AnswerDesk.OwnChatOnly);
        if (!desk.TryFind(turn, out var respondent, out var refusal))
            return refusal;
        if (respondent.Page is not { } number
            || respondent.CheckIn.Set.Domains.ElementAtOrDefault(number) is not { } domain
            || PageForm.Read(respondent.CheckIn.Set, domain, Press.DataOf(turn)) is not { } page)
            return TurnOutcome.Tell(NotOfThisPage);

        return problem is null ? Save(respondent, number, page) : new TurnOutcome([cards.Page(respondent, number, page, problem)]);
    }

    private TurnOutcome Save(Respondent respondent, int number, Page page)
    {
        var (turn, checkIn) = (respondent.Turn, respondent.CheckIn);
        var domainId = checkIn.Set.Domains[number].Id;
        var after = respondent with { Sheet = respondent.Sheet.With(checkIn.Set, domainId, page) };
        var next = Press.DataOf(turn).Text(Questions.Then) is Questions.Back ? Math.Max(0, number - 1) : number + 1;
        return new TurnOutcome(
            [next < checkIn.Set.Domains.Count ? cards.Page(after, next) : cards.Finished(after)],
            connection =>
            {
                if (answering.Submit(connection, checkIn, turn.Person.Id, domainId, page))
                    redrawing.Ask(connection, checkIn);
            });
    }
}
