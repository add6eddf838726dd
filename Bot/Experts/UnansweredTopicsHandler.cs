using System.Globalization;
using Bot.People;
using Bot.Turns;
using Cards;

namespace Bot.Experts;

/// <summary>Tells an administrator what many people ask and get no answer to.</summary>
internal sealed class UnansweredTopicsHandler(TopicCounts topics, Roles roles) : ITurnHandler
{
    private const string Rule = "I count people near each article, never who they are or what they wrote, and show nothing below 5 people in a week.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        !roles.IsAdministrator(turn.Person) ? TurnOutcome.Deny(turn, "unanswered topics", "Only an administrator can see what people get no answer to.")
        : turn.Address.Kind is ConversationKind.Personal ? TurnOutcome.Say(Message.Of(List()))
        : new TurnOutcome([new Reply.Say(Message.Of("I have written to you in our own chat.")), new Reply.Whisper(Message.Of(List()))]));

    private string List()
    {
        var (now, before) = topics.Read(TopicTables.Unanswered);
        string[] parts =
        [
            "**What people asked about and got no answer to, by the nearest article**",
            .. Part("This week, 5 people or more:", now.Select(CardText.Escape)),
            .. Part("In the weeks before, up to three months back:", before.Select(static each => string.Create(CultureInfo.InvariantCulture, $"{CardText.Escape(each.Topic)}: {each.People}"))),
            .. now.Count + before.Count == 0 ? ["Nothing to show."] : Array.Empty<string>(),
            Rule,
        ];
        return string.Join("\n\n", parts);
    }

    private static string[] Part(string heading, IEnumerable<string> lines) =>
        lines.ToList() is { Count: > 0 } list ? [heading, string.Join('\n', list.Select(static line => $"- {line}"))] : [];
}
