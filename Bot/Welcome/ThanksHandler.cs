using Bot.Turns;

namespace Bot.Welcome;

/// <summary>Answers a kind word or a farewell with one, where a search would find nothing to say.</summary>
internal sealed class ThanksHandler : ITurnHandler
{
    private const string KindWord = "You are welcome. I am here whenever you have another question.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(TurnOutcome.Say(Message.Of(KindWord)));
}
