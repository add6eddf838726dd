using Bot.Turns;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>Shows the form in which a person agrees to the wording of a question; keeps nothing.</summary>
internal sealed class AskAPersonHandler(ExpertsChannel channel) : ITurnHandler
{
    private const string NoChannel =
        "No experts' channel is set here, so I cannot pass questions on. Ask your supervisor or line manager instead. An administrator can set the channel (Experts:Channel).";

    private const string AmongOthers = "I have written to you in our own chat, so that you can look at the wording first.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        !channel.IsSet ? TurnOutcome.Say(Message.Of(NoChannel))
        : turn.Address.Kind is ConversationKind.Personal ? TurnOutcome.Say(FormFor(turn.Input))
        : new TurnOutcome([new Reply.Say(Message.Of(AmongOthers)), new Reply.Whisper(FormFor(turn.Input))]));

    private static Message FormFor(TurnInput input)
    {
        var question = input is TurnInput.Pressed pressed ? pressed.Data.Text(AskAPersonButton.Question) : "";
        var wording = question[..Math.Min(question.Length, AskAPersonCard.MaxLetters)];
        return Message.Of(AskAPersonCard.Form(QuestionId.New(), wording), "Ask a person");
    }
}
