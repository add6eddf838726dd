using Bot.People;
using Bot.Turns;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>Makes an answer a draft, a draft an article, and takes either back.</summary>
internal sealed class CuratedArticleHandler(Desk desk, Answers answers, CuratedShelf shelf, Roles roles, Audit audit) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Input is not TurnInput.Pressed pressed ? TurnOutcome.Nothing
        : !desk.TryFind(turn, pressed.Data, out var about, out var refusal) ? refusal
        : pressed.Verb switch
        {
            ExpertQuestionCard.KeepVerb => Keep(about),
            ExpertQuestionCard.ApproveVerb => Approve(turn, about),
            _ => Remove(turn, about),
        });

    private TurnOutcome Keep(Case about)
    {
        if (about is not { Article: null, Question: { Answer: { } words, AnsweredBy: { } author, AnsweredAt: { } at } question })
        {
            return TurnOutcome.Tell("There is nothing to keep here, or it is kept already.");
        }

        var draft = Drafts.Of(question, words, author, QuestionPost.DayOf(at));
        return new TurnOutcome([new Reply.Tell("Kept as a draft. A second person here, or an administrator, can approve it."), QuestionPost.Replace(question, draft)], connection =>
        {
            ExpertQuestionStore.Save(connection, question);
            answers.Keep(connection, question.Id, draft);
        });
    }

    private TurnOutcome Approve(Turn turn, Case about)
    {
        if (about is not { Article: { IsApproved: false } draft, Question: var question })
        {
            return TurnOutcome.Tell("There is no draft to approve.");
        }

        if (string.Equals(draft.AuthorId, turn.Person.Id, StringComparison.Ordinal) && !roles.IsAdministrator(turn.Person))
        {
            return TurnOutcome.Deny(turn, "approval of one's own article", "You wrote it, so a second person has to approve it.");
        }

        return new TurnOutcome([new Reply.Tell("Approved. I answer from it now."), QuestionPost.Replace(question, draft with { IsApproved = true })], connection =>
        {
            if (!CuratedArticleStore.TryApprove(connection, draft))
            {
                throw new StaleException();
            }

            shelf.Changed(connection);
            audit.Note(connection, turn, "article approved");
        });
    }

    private TurnOutcome Remove(Turn turn, Case about) => about.Article is null
        ? TurnOutcome.Tell("There is no article to withdraw.")
        : new TurnOutcome([new Reply.Tell("Withdrawn. I no longer answer from it."), QuestionPost.Replace(about.Question, article: null)], connection =>
        {
            ExpertQuestionStore.Save(connection, about.Question);
            answers.Keep(connection, about.Question.Id, article: null);
            audit.Note(connection, turn, "article withdrawn");
        });
}
