using Bot.Turns;

namespace Bot.Screening;

/// <summary>Tells a person why their words were stopped, and where to turn; among others only that they were.</summary>
internal sealed class StoppedHandler : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Input is TurnInput.Stopped stopped ? About(stopped, turn.Address.Kind) : TurnOutcome.Nothing);

    private static TurnOutcome About(TurnInput.Stopped stopped, ConversationKind kind)
    {
        var text = stopped.Concern is Concern.Crisis ? ScreeningTexts.Crisis : ScreeningTexts.PatientData;
        return kind switch
        {
            ConversationKind.Personal => TurnOutcome.Say(Message.Of(text)),
            ConversationKind.Channel => AmongOthers(stopped, ScreeningTexts.AboutChannel + text),
            _ => AmongOthers(stopped, ScreeningTexts.AboutGroup + text),
        };
    }

    // What came with a button the others have not seen, so they are told nothing of it.
    private static TurnOutcome AmongOthers(TurnInput.Stopped stopped, string text) => new(
    [
        stopped.WasPressed ? new Reply.Tell(ScreeningTexts.ToPresser) : new Reply.Say(Message.Of(ScreeningTexts.AmongOthers)),
        new Reply.Whisper(Message.Of(text)),
    ]);
}
