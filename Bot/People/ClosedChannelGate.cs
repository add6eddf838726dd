using Bot.Turns;

namespace Bot.People;

/// <summary>Turns away what is asked in a private or shared channel: who is in it is not on the team's roster.</summary>
internal sealed class ClosedChannelGate : ITurnGate
{
    private const string Refusal = "I cannot work in private or shared channels. Please ask me in a standard channel of your team, or in your own chat with me.";

    public Task<TurnOutcome?> RefusalAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(turn switch
    {
        { Address.Kind: not ConversationKind.ClosedChannel } or { Input: TurnInput.Stopped or TurnInput.Removed } => null, // Help in a crisis is for everywhere.
        { Input: TurnInput.Installed or TurnInput.Rated } => TurnOutcome.Nothing,
        _ => TurnOutcome.Answer(turn, Refusal),
    });
}
