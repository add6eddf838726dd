using System.Data.Common;
using Bot.Turns;

namespace Bot.Experts;

/// <summary>What follows when an expert answers, however the answer came.</summary>
internal sealed class Answers(CuratedShelf shelf, TimeProvider clock)
{
    /// <summary>The answer goes to everyone who waits, and the card in the channel shows it.</summary>
    /// <param name="about">The question as it was read.</param>
    /// <param name="words">The expert's words.</param>
    /// <param name="role">The role to show instead of the expert's name; null to show the name.</param>
    /// <param name="expert">Who answers.</param>
    /// <param name="article">The draft to keep of it; null to keep none.</param>
    public TurnOutcome Take(Case about, string words, string? role, Person expert, CuratedArticle? article)
    {
        var shownAs = role ?? (expert.Name.Length > 0 ? expert.Name : "an expert");
        var question = about.Question.AnsweredWith(words, expert.Id, shownAs, clock.GetUtcNow());
        var message = about.Question.Answer is null ? AskerWords.Answered(question) : AskerWords.Corrected(question);
        return new TurnOutcome([QuestionPost.Replace(question, article), .. about.ToListeners(message)], connection =>
        {
            ExpertQuestionStore.Save(connection, question);
            Keep(connection, question.Id, article);
        });
    }

    /// <summary>Keeps a draft of an article, or none; what was approved before is found no longer.</summary>
    public void Keep(DbConnection connection, string questionId, CuratedArticle? article)
    {
        CuratedArticleStore.Remove(connection, questionId);
        if (article is not null)
        {
            CuratedArticleStore.Draft(connection, article);
        }

        shelf.Changed(connection);
    }
}
