using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Summaries;

/// <summary>Shows a lead, in their own chat, by which ways summaries were brought to them.</summary>
internal sealed class DeliveriesHandler(Database database) : ITurnHandler
{
    private const int Most = 10;
    private const string None = "No summary has been sent to you yet.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var last = database.Read(connection => Ledger.Last(connection, turn.Address.TenantId, turn.Person.Id, Most));
        var message = Message.Of(last is [] ? None : string.Join('\n', ["**How summaries came to you, newest first**", "", .. last.Select(LineOf)]));
        return Task.FromResult(turn.Address.Kind is ConversationKind.Personal
            ? TurnOutcome.Say(message)
            : new TurnOutcome([new Reply.Say(Message.Of("I have written to you in our own chat.")), new Reply.Whisper(message)]));
    }

    private static string LineOf(Delivery delivery) => $"- {LondonDate.WithTime(DateTimeOffset.FromUnixTimeMilliseconds(delivery.At))}: {delivery.Way}, {delivery.State}"
        + (delivery.Reason.Length == 0 ? "" : $": {CardText.Escape(delivery.Reason)}");
}
