using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Turns;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>Sends a question to the experts once the person has agreed to its wording, or does not.</summary>
internal sealed class SendQuestionHandler(ExpertsChannel channel, Desk desk, TimeProvider clock) : ITurnHandler
{
    private static readonly TimeSpan RemindAfter = TimeSpan.FromDays(2);
    private static readonly TimeSpan CloseAfter = TimeSpan.FromDays(14);

    /// <summary>When a question that nobody has answered is closed.</summary>
    public static DateTimeOffset CloseOf(DateTimeOffset asked) => asked + CloseAfter;

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(turn.Input switch
    {
        TurnInput.Pressed { Verb: AskAPersonCard.SendVerb, Data: var data } => Send(turn, data),
        _ => Done("Cancelled: nothing was sent or kept."),
    });

    private static TurnOutcome Done(string words) => new([new Reply.Show(AskAPersonCard.Done(words))]);

    private TurnOutcome Send(Turn turn, JsonElement data)
    {
        var (id, wording) = (data.Text(AskAPersonCard.Id), data.Text(AskAPersonCard.Wording));
        return (channel.Id, QuestionId.IsOne(id), wording.Length) switch
        {
            (null, _, _) => TurnOutcome.Tell("No experts' channel is set here any more, so nothing was sent."),
            (_, false, _) => TurnOutcome.Tell("That form is broken. Type **ask a person** for a new one."),
            _ when turn.Address.Kind is not ConversationKind.Personal => TurnOutcome.Tell("Please send that from our own chat. Nothing was sent."),
            (_, _, 0) => TurnOutcome.Tell("Write your question first. Nothing was sent."),
            (_, _, > AskAPersonCard.MaxLetters) => TurnOutcome.Tell("That is longer than 500 letters. Please say it in fewer; nothing was sent."),
            _ when desk.Find(turn, id) is not null => Done("That question was sent already."),
            _ when !data.IsOn(AskAPersonCard.Anyway) && desk.FindAlike(turn, wording) is { } open => Offer(open, data),
            ({ } channelId, _, _) => Post(channelId, Of(turn, id, wording, data), data.IsOn(AskAPersonCard.Told)),
        };
    }

    private static TurnOutcome Offer(ExpertQuestion open, JsonElement data) =>
        new([new Reply.Show(AskAPersonCard.Alike(open.Id, JsonObject.Create(data) ?? []))]);

    private ExpertQuestion Of(Turn turn, string id, string wording, JsonElement data)
    {
        var now = clock.GetUtcNow();
        return new ExpertQuestion
        {
            Id = id,
            TenantId = turn.Address.TenantId,
            Wording = wording,
            AskerId = turn.Person.Id,
            AskerName = data.IsOn(AskAPersonCard.Named) && turn.Person.Name.Length > 0 ? turn.Person.Name : null,
            AskedIn = turn.Address.ConversationId,
            AskedAt = now.ToUnixTimeMilliseconds(),
            RemindAt = (now + RemindAfter).ToUnixTimeMilliseconds(),
            CloseAt = CloseOf(now).ToUnixTimeMilliseconds(),
        };
    }

    private static TurnOutcome Post(string channelId, ExpertQuestion question, bool isTold)
    {
        var words = isTold ? "Sent. I will write here when an expert answers." : "Sent. As you chose, I will not write when it is answered.";
        return new TurnOutcome(
            [new Reply.Show(AskAPersonCard.Done("This question was sent to the experts.")), new Reply.Say(Message.Of(words)), QuestionPost.Begin(channelId, question)],
            connection =>
            {
                ExpertQuestionStore.Add(connection, question);
                if (isTold)
                {
                    ExpertQuestionStore.Listen(connection, question.Id, question.AskerId);
                }
            });
    }
}
