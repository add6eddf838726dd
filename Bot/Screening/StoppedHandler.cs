using Bot.Turns;

namespace Bot.Screening;

/// <summary>Tells a person why their words were stopped, and where to turn; among others only that they were.</summary>
internal sealed class StoppedHandler(LastStops lastStops) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is not TurnInput.Stopped(var concern))
            return Task.FromResult(TurnOutcome.Nothing);

        lastStops.Note(turn.Person, concern);
        return Task.FromResult(About(concern, turn.Address.Kind));
    }

    private static TurnOutcome About(Concern concern, ConversationKind kind)
    {
        var text = ScreeningTexts.About(concern);
        return kind switch
        {
            _ when concern < Concern.Address => TurnOutcome.Say(Message.Of(text)), // Advice that is declined tells others nothing.
            ConversationKind.Personal => TurnOutcome.Say(Message.Of(text)),
            ConversationKind.Channel => AmongOthers(ScreeningTexts.AboutChannel + text),
            _ => AmongOthers(ScreeningTexts.AboutGroup + text),
        };
    }

    private static TurnOutcome AmongOthers(string text) =>
        new([new Reply.Say(Message.Of(ScreeningTexts.AmongOthers)), new Reply.Whisper(Message.Of(text))]);
}
