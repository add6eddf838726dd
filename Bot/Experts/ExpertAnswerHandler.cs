using System.Text.Json;
using Bot.Turns;
using Cards;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>The dialog in which an expert answers, or corrects an answer.</summary>
internal sealed class ExpertAnswerHandler(Desk desk, Answers answers, TimeProvider clock) : ITurnHandler
{
    private const string Closed = "That question was closed without an answer. Nothing was sent.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(turn.Input switch
    {
        TurnInput.Opened opened => Open(turn, opened.Data),
        TurnInput.Submitted submitted => Take(turn, submitted.Data),
        _ => TurnOutcome.Nothing,
    });

    private TurnOutcome Open(Turn turn, JsonElement data) =>
        !desk.TryFind(turn, data, out var about, out var refusal) ? refusal
        : about.Question.ClosedAt is not null ? TurnOutcome.Tell(Closed)
        : Form(about);

    private TurnOutcome Take(Turn turn, JsonElement data)
    {
        if (!desk.TryFind(turn, data, out var about, out var refusal))
        {
            return refusal;
        }

        var words = data.Text(ExpertAnswerForm.Answer);
        return words.Length switch
        {
            _ when about.Question.ClosedAt is not null => TurnOutcome.Tell(Closed),
            0 => TurnOutcome.Tell("There was no answer in the form. Nothing was sent."),
            > ExpertAnswerForm.MaxLetters => TurnOutcome.Tell("That is longer than 2,000 letters. Nothing was sent."),
            _ when data.Number(ExpertAnswerForm.Version) != about.Question.Version => Form(about, words),
            _ => Send(turn, about, words, data),
        };
    }

    // What two experts write at once is not lost: the second sees the first one's answer beside their own.
    private TurnOutcome Form(Case about, string? words = null)
    {
        var facts = QuestionPost.FactsOf(about.Question, about.Article);
        var review = about.Article is { } article ? CuratedArticle.Day(article.ReviewBy) : Drafts.ReviewAfter(Today);
        return new TurnOutcome([new Reply.Dialog("Answer a question", ExpertAnswerForm.Of(facts, about.Question.Version, review, words))]);
    }

    private TurnOutcome Send(Turn turn, Case about, string words, JsonElement data)
    {
        var role = data.Line(ExpertAnswerForm.Role, ExpertAnswerForm.MaxLineLetters);
        var form = new ArticleForm(data.Line(ExpertAnswerForm.Title, ExpertAnswerForm.MaxLineLetters), role, data.Day(ExpertAnswerForm.ReviewBy));
        var draft = data.IsOn(ExpertAnswerForm.Keep) ? Drafts.Of(about.Question, words, turn.Person.Id, Today, form) : null;
        var outcome = answers.Take(about, words, role, turn.Person, draft);
        return outcome with { Replies = [new Reply.Tell("Thank you. Your answer is on its way."), .. outcome.Replies] };
    }

    private DateOnly Today => LondonDate.DayOf(clock.GetUtcNow());
}
