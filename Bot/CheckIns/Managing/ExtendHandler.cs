using Bot.CheckIns.Forms;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Turns;
using Cards;
using LaunchCard = Cards.CheckIns.Launching.LaunchForm;

namespace Bot.CheckIns.Managing;

/// <summary>Moves a check-in's deadline.</summary>
internal sealed class ExtendHandler(LeadDesk desk, ManageForms forms, CheckInPost post, Database database, TimeProvider clock) : ITurnHandler
{
    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var data = Press.DataOf(turn);
        var (checkIn, refusal) = await desk.FindAsync(turn, data, cancellationToken);
        if (checkIn is null)
            return refusal;
        var now = clock.GetUtcNow();
        if (!checkIn.IsOpenAt(now))
            return Form.End(turn, TurnOutcome.Nothing, Leading.Over);
        if (data.Day(LaunchCard.ClosingDay) is not { } day || data.Time(LaunchCard.ClosingTime) is not { } time)
            return forms.Extend(turn, checkIn, "Choose the closing date and the closing time.");

        return Leading.Extend(checkIn, LondonDate.At(day, time), now) switch
        {
            Decision.Yes(var moved) => Form.End(
                turn,
                new TurnOutcome([database.Read(connection => post.Replace(connection, moved))], connection =>
                {
                    CheckInStore.Save(connection, moved);
                    desk.Note(connection, turn, checkIn, "deadline moved");
                }),
                $"It closes on {LondonDate.WithTime(LondonDate.At(day, time))} now, and the card says so."),
            Decision.No(var why) => forms.Extend(turn, checkIn, why),
            _ => TurnOutcome.Nothing,
        };
    }
}
