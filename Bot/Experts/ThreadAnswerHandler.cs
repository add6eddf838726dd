using Bot.Outbox;
using Bot.Storage;
using Bot.Turns;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>Takes what an expert says to the bot in the thread of a question as its answer.</summary>
internal sealed class ThreadAnswerHandler(Desk desk, Answers answers, Database database) : ITurnHandler
{
    /// <summary>Whether words were typed in the thread of a question.</summary>
    public static bool Takes(Turn turn, ExpertsChannel channel, Database database) =>
        turn.Input is TurnInput.Typed && channel.Holds(turn.Address) && QuestionOf(turn, database) is not null;

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var words = turn.Input is TurnInput.Typed typed ? typed.Words.Trim() : "";
        var about = QuestionOf(turn, database) is { } id ? desk.Find(turn, id) : null;
        return Task.FromResult(about switch
        {
            null => Say("That question is no longer here: it ended a while ago."),
            { Question.ClosedAt: not null } => Say("This question was closed without an answer, so nothing was sent."),
            { Question.AnsweredAs: { } by } => Say($"{Cards.CardText.Escape(by)} has answered this already, so nothing was sent. Choose **Correct the answer** on the card to change it."),
            _ when words.Length == 0 => Say("Mention me again with your answer, and I will send it to the person who asked."),
            _ when words.Length > ExpertAnswerForm.MaxLetters => Say("That is longer than 2,000 letters, so nothing was sent. Please say it in fewer."),
            _ => Send(turn, about, words),
        });
    }

    private TurnOutcome Send(Turn turn, Case about, string words)
    {
        var outcome = answers.Take(about, words, role: null, turn.Person, article: null);
        return outcome with { Replies = [new Reply.Say(Message.Of("Thank you. Your answer is on its way. On the card you can correct it, withdraw it or keep it as an article.")), .. outcome.Replies] };
    }

    private static TurnOutcome Say(string words) => TurnOutcome.Say(Message.Of(words));

    private static string? QuestionOf(Turn turn, Database database) =>
        QuestionPost.QuestionIn(database.Read(connection => Posted.KeyOf(connection, turn.Address.ConversationId)));
}
