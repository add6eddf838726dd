using Bot.Turns;

namespace Bot.Screening;

/// <summary>Tells a person why their words were stopped, and where to turn; among others only that they were.</summary>
internal sealed class StoppedHandler : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Input is TurnInput.Stopped(var concern) ? About(concern, turn.Address.Kind) : TurnOutcome.Nothing);

    private static TurnOutcome About(Concern concern, ConversationKind kind)
    {
        var text = concern is Concern.Crisis ? ScreeningTexts.Crisis : ScreeningTexts.PatientData;
        return kind switch
        {
            ConversationKind.Personal => TurnOutcome.Say(Message.Of(text)),
            ConversationKind.Channel => AmongOthers(ScreeningTexts.AboutChannel + text),
            _ => AmongOthers(ScreeningTexts.AboutGroup + text),
        };
    }

    private static TurnOutcome AmongOthers(string text) =>
        new([new Reply.Say(Message.Of(ScreeningTexts.AmongOthers)), new Reply.Whisper(Message.Of(text))]);
}
