using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.Turns;
using Cards.CheckIns.Launching;

namespace Bot.CheckIns.Managing;

/// <summary>Shows a lead what can be done with a check-in, and the form for what was chosen.</summary>
internal sealed class ManageHandler(LeadDesk desk, ManageForms forms, Successors successors, TimeProvider clock) : ITurnHandler
{
    private const string None = "No check-in of a team that you lead is open. Type **check-in** to start one.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Press.Of(turn.Input) is not { } press)
            return await ListAsync(turn, cancellationToken);

        var (checkIn, refusal) = await desk.FindAsync(turn, press.Data, cancellationToken);
        return checkIn is null ? refusal
            : !checkIn.IsOpenAt(clock.GetUtcNow()) ? Form.End(turn, TurnOutcome.Nothing, Leading.Over)
            : press.Verb is ManageForm.Verb ? forms.Menu(turn, checkIn)
            : forms.Chosen(turn, checkIn, press.Data.Text(ManageForm.Chosen), await successors.OfAsync(checkIn, cancellationToken));
    }

    private async Task<TurnOutcome> ListAsync(Turn turn, CancellationToken cancellationToken) =>
        await desk.OpenAsync(turn, cancellationToken) is { Count: > 0 } open
            ? Form.Whisper(turn, open.Select(checkIn => forms.MenuInChat(turn, checkIn)))
            : TurnOutcome.Answer(turn, None);
}
