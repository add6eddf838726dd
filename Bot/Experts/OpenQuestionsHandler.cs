using System.Globalization;
using Bot.People;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Experts;

/// <summary>Lists open questions: all of them for experts and administrators, for others their own.</summary>
internal sealed class OpenQuestionsHandler(ExpertsChannel channel, Database database, Roles roles, TimeProvider clock) : ITurnHandler
{
    private const int Shown = 20;

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var isThere = channel.Holds(turn.Address);
        var questions = database.Read(connection => isThere || roles.IsAdministrator(turn.Person)
            ? ExpertQuestionStore.Open(connection, turn.Address.TenantId)
            : ExpertQuestionStore.OpenFor(connection, turn.Address.TenantId, turn.Person.Id));
        var list = Message.Of(List(questions));
        return Task.FromResult(isThere || turn.Address.Kind is ConversationKind.Personal
            ? TurnOutcome.Say(list)
            : new TurnOutcome([new Reply.Say(Message.Of("I have written to you in our own chat.")), new Reply.Whisper(list)]));
    }

    private string List(IReadOnlyList<ExpertQuestion> questions)
    {
        if (questions.Count == 0)
        {
            return "There are no open questions. To send one to the experts, type **ask a person**.";
        }

        var lines = questions.Take(Shown).Select(question => $"- {Line(question.Wording)} (asked {Age(question)})");
        var rest = questions.Count > Shown ? $"\n- and {(questions.Count - Shown).ToString(CultureInfo.InvariantCulture)} more" : "";
        return $"**Open questions, oldest first**\n\n{string.Join('\n', lines)}{rest}";
    }

    private string Age(ExpertQuestion question) => (int)(clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(question.AskedAt)).TotalDays switch
    {
        <= 0 => "today",
        1 => "1 day ago",
        var days => $"{days.ToString(CultureInfo.InvariantCulture)} days ago",
    };

    private static string Line(string wording) => CardText.Escape(string.Join(' ', wording.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
