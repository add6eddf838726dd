using Bot.Turns;

namespace Bot.Screening;

/// <summary>Tells a person why their words were stopped, and where to turn; among others only that they were.</summary>
internal sealed class StoppedHandler(LastStops lastStops, LocalRoles roles) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is not TurnInput.Stopped stopped)
            return Task.FromResult(TurnOutcome.Nothing);

        lastStops.Note(turn.Person, stopped.Concern);
        return Task.FromResult(About(stopped, turn.Address.Kind, ScreeningTexts.About(stopped.Concern, roles.In(turn.Address.TenantId))));
    }

    private static TurnOutcome About(TurnInput.Stopped stopped, ConversationKind kind, string text) => kind switch
    {
        _ when stopped.WasSought => TurnOutcome.Tell(ScreeningTexts.ToSeeker), // Each letter that is typed is a search: nothing of it is said anywhere else.
        _ when stopped.Concern < Concern.Address => TurnOutcome.Say(Message.Of(text)), // Advice that is declined tells others nothing.
        ConversationKind.Personal => TurnOutcome.Say(Message.Of(text)),
        ConversationKind.Channel or ConversationKind.ClosedChannel => AmongOthers(stopped, ScreeningTexts.AboutChannel + text),
        _ => AmongOthers(stopped, ScreeningTexts.AboutGroup + text),
    };

    // What came with a button the others have not seen, so they are told nothing of it.
    private static TurnOutcome AmongOthers(TurnInput.Stopped stopped, string text) => new(
    [
        stopped.WasPressed ? new Reply.Tell(ScreeningTexts.ToPresser) : new Reply.Say(Message.Of(ScreeningTexts.AmongOthers)),
        new Reply.Whisper(Message.Of(text)),
    ]);
}
