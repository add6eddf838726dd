using Bot.CheckIns.Confidence;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Answering;

namespace Bot.CheckIns.Answers;

/// <summary>Draws what a person who answers sees, with seals on its buttons.</summary>
internal sealed class AnswerCards(Seals seals)
{
    /// <summary>A page of questions.</summary>
    /// <param name="respondent">Who answers what.</param>
    /// <param name="number">Which page, from 0 up.</param>
    /// <param name="entered">What the page shows, where that is not what was saved.</param>
    /// <param name="problem">What was not right; null when nothing was.</param>
    public Reply Page(Respondent respondent, int number, Page? entered = null, string? problem = null)
    {
        var (checkIn, sheet) = (respondent.CheckIn, respondent.Sheet);
        var shown = entered ?? sheet.Pages.GetValueOrDefault(checkIn.Set.Domains[number].Id);
        var data = seals.Here(respondent.Turn, SealKind.CheckIn, AnswerDesk.IdOf(checkIn, number));
        var facts = new AnswerPageFacts(checkIn.Set.Title, QuestionPages.Of(checkIn.Set, number, shown), checkIn.Minimum, data)
        {
            AsksTarget = checkIn.Set.AsksTarget,
            Target = QuestionPages.Choice(shown?.Target),
            Comment = shown?.Comment,
            HasAnswers = sheet.IsAnswer,
            Problem = problem,
        };
        return Reply(respondent, AnswerPage.Of(facts, respondent.Place));
    }

    /// <summary>What stands there after the last page.</summary>
    public Reply Finished(Respondent respondent)
    {
        var (set, sheet) = (respondent.CheckIn.Set, respondent.Sheet);
        var answered = sheet.Pages.Values.Sum(static page => page.Ratings.Count);
        var items = set.Domains.Sum(static domain => domain.Items.Count);
        var data = seals.Here(respondent.Turn, SealKind.CheckIn, respondent.CheckIn.Id);
        return Reply(respondent, FinishedCard.Of(
            new FinishedFacts(set.Title, answered, items, ClosingOf(respondent.CheckIn), respondent.CheckIn.Minimum, data), respondent.Place));
    }

    public Reply AskToWithdraw(Respondent respondent) =>
        Reply(respondent, WithdrawCard.Ask(seals.Here(respondent.Turn, SealKind.CheckIn, respondent.CheckIn.Id), respondent.Place));

    public Reply Withdrawn(Respondent respondent) => Reply(
        respondent, WithdrawCard.Done(ClosingOf(respondent.CheckIn), seals.Here(respondent.Turn, SealKind.CheckIn, respondent.CheckIn.Id), respondent.Place));

    /// <summary>The way into each of these check-ins from a person's own chat; it shows nothing of what they have answered.</summary>
    public Message WaysIn(Turn turn, IReadOnlyList<CheckIn> checkIns)
    {
        var card = OpenCheckInsCard.Of([.. checkIns.Select(
            checkIn => new OpenCheckIn(checkIn.Set.Title, ClosingOf(checkIn), seals.ForPerson(turn, SealKind.CheckIn, checkIn.Id)))]);
        return Message.Of(card, card.Speak);
    }

    private static Reply Reply(Respondent respondent, Card card) => Press.Next(respondent.Turn, respondent.Title, card);

    private static DateTimeOffset ClosingOf(CheckIn checkIn) => DateTimeOffset.FromUnixTimeMilliseconds(checkIn.ClosesAt);
}
