using System.Text.RegularExpressions;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Asking;

/// <summary>Keeps what somebody says is wrong with the last answer's article, beside the thumbs down, where administrators read it.</summary>
internal sealed partial class ReportHandler(ConversationMemory memory, Secret secret, TimeProvider clock) : ITurnHandler
{
    private const int MaxRemark = 500;
    private const string NoAnswer = "I do not know which article you mean: I remember an answer for half an hour. Ask your question again, then say **report this article** and what is wrong with it.";

    /// <summary>Whether a turn reports an article: "report this article", alone or with what is wrong behind it.</summary>
    public static bool Takes(Turn turn) => turn.Input is TurnInput.Typed typed && Report.IsMatch(typed.Words);

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Input is TurnInput.Typed typed && memory.In(turn.Address.ConversationId) is { Reference: var reference } last && last.Answer.Passages.FirstOrDefault() is { } passage
            ? Keep(turn, reference, passage.Title, Report.Match(typed.Words).Groups["wrong"].Value.Trim())
            : TurnOutcome.Say(Message.Of(NoAnswer)));

    private TurnOutcome Keep(Turn turn, string reference, string title, string wrong)
    {
        var remark = wrong.Length == 0 ? "reported" : $"reported: {wrong[..Math.Min(wrong.Length, MaxRemark)]}";
        var rating = new Rating(
            turn.Address.TenantId, secret.Digest(reference, turn.Person.Id), IsHelpful: false, remark, LondonDate.DayOf(clock.GetUtcNow()));
        var more = wrong.Length == 0 ? " To say what is wrong with it, write **report this article:** and a few words." : "";
        return TurnOutcome.Say(
            Message.Of($"Thank you. Administrators will see it with the ratings of “{CardText.Escape(title)}”, without your name.{more}"),
            connection => AnswerStore.Rate(connection, reference, rating));
    }

    [GeneratedRegex(@"^\W*report\s+(this|that|the|an)?\s*(article|answer|mistake|error)\b\s*([:,.\-–—!]|because|since|as)?\s*(?<wrong>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Report { get; }
}
