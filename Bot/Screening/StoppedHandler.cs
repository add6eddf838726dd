using Bot.Turns;

namespace Bot.Screening;

/// <summary>Tells a person why their words were stopped, and where to turn.</summary>
internal sealed class StoppedHandler : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(turn.Input switch
    {
        TurnInput.Stopped when turn.Address.Kind != ConversationKind.Personal => TurnOutcome.Say(Message.Of(ScreeningTexts.AmongOthers)),
        TurnInput.Stopped { Concern: Concern.Crisis } => TurnOutcome.Say(Message.Of(ScreeningTexts.Crisis)),
        TurnInput.Stopped => TurnOutcome.Say(Message.Of(ScreeningTexts.PatientData)),
        _ => TurnOutcome.Nothing,
    });
}
