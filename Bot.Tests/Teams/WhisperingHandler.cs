using Bot.Turns;

namespace Bot.Tests.Teams;

/// <summary>Whispers to whoever says the word.</summary>
internal sealed class WhisperingHandler : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) =>
        Task.FromResult(new TurnOutcome([new Reply.Whisper(Message.Of("between us") with { Reference = "reference" })]));
}
