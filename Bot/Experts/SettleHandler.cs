using Bot.Turns;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>Closes a question that needs no answer, and withdraws an answer that was wrong.</summary>
internal sealed class SettleHandler(Desk desk, Answers answers, TimeProvider clock) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Input is not TurnInput.Pressed pressed ? TurnOutcome.Nothing
        : !desk.TryFind(turn, pressed.Data, out var about, out var refusal) ? refusal
        : pressed.Verb is ExpertQuestionCard.CloseVerb ? Close(about)
        : Withdraw(about));

    private TurnOutcome Close(Case about)
    {
        if (!about.Question.IsOpen)
        {
            return TurnOutcome.Tell("That question is over already.");
        }

        var question = about.Question.Closed(clock.GetUtcNow());
        return new TurnOutcome(
            [new Reply.Tell("Closed. Those who wait are told."), QuestionPost.Replace(question, article: null), .. about.ToListeners(AskerWords.Closed(question))],
            connection => ExpertQuestionStore.Save(connection, question));
    }

    private TurnOutcome Withdraw(Case about)
    {
        if (about.Question.Answer is null)
        {
            return TurnOutcome.Tell("There is no answer to withdraw.");
        }

        var question = about.Question.Reopened(SendQuestionHandler.CloseOf(clock.GetUtcNow()));
        return new TurnOutcome(
            [new Reply.Tell("Withdrawn. Those who got it are told."), QuestionPost.Replace(question, article: null), .. about.ToListeners(AskerWords.Withdrawn(question))],
            connection =>
            {
                ExpertQuestionStore.Save(connection, question);
                answers.Keep(connection, question.Id, article: null);
            });
    }
}
