using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.Turns;

namespace Bot.CheckIns.Answers;

/// <summary>Opens the questions for a person: in a dialog over the channel, or in their own chat, at the page that they have come to.</summary>
internal sealed class AnswerHandler(AnswerDesk desk, AnswerCards cards) : ITurnHandler
{
    private const string InOwnChat = "I have written to you in our own chat: you can answer there. If nothing is there, add me as your own app and type: answer";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        !desk.TryFind(turn, out var respondent, out var refusal) ? refusal
        : turn.Address.Kind is ConversationKind.Personal && !Press.IsAlone(turn) ? TurnOutcome.Tell(AnswerDesk.OwnChatOnly)
        : !Press.IsAlone(turn) ? ToOwnChat(turn, respondent.CheckIn)
        : new TurnOutcome([cards.Page(respondent, QuestionPages.NextIn(respondent.CheckIn.Set, respondent.Sheet))]));

    // The message waits in the store beside the person's id until it is sent: so it holds none of their answers.
    private TurnOutcome ToOwnChat(Turn turn, CheckIn checkIn) => new([new Reply.Tell(InOwnChat), new Reply.Whisper(cards.WaysIn(turn, [checkIn]))]);
}
