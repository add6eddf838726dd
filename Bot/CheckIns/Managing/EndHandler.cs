using Bot.CheckIns.Forms;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Turns;
using Cards.CheckIns.Launching;

namespace Bot.CheckIns.Managing;

/// <summary>Closes or cancels a check-in, once the lead has been asked again.</summary>
internal sealed class EndHandler(LeadDesk desk, CheckInPost post, CheckInRound round, Database database, TimeProvider clock) : ITurnHandler
{
    private const string Closed = "Closed. What came of it is posted in the thread of the card now.";
    private const string Cancelled = "Cancelled. All answers are deleted, and the card says so.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var press = Press.Of(turn.Input);
        var (checkIn, refusal) = await desk.FindAsync(turn, press?.Data ?? default, cancellationToken);
        return checkIn is null ? refusal
            : press?.Verb is ManageForm.CloseVerb ? Close(turn, checkIn)
            : Cancel(turn, checkIn);
    }

    private TurnOutcome Close(Turn turn, CheckIn checkIn) => Leading.Close(checkIn, clock.GetUtcNow()) switch
    {
        Decision.Yes(var due) => Form.End(turn, new TurnOutcome([], connection =>
        {
            CheckInStore.Save(connection, due);
            desk.Note(connection, turn, checkIn, "check-in closed");
            round.Wake();
        }), Closed),
        var no => Refuse(turn, no),
    };

    private TurnOutcome Cancel(Turn turn, CheckIn checkIn) => Leading.Cancel(checkIn, clock.GetUtcNow()) switch
    {
        Decision.Yes(var cancelled) => Form.End(turn, new TurnOutcome([database.Read(connection => post.Replace(connection, cancelled))], connection =>
        {
            Ending.Cancel(connection, cancelled);
            desk.Note(connection, turn, checkIn, "check-in cancelled");
        }), Cancelled),
        var no => Refuse(turn, no),
    };

    private static TurnOutcome Refuse(Turn turn, Decision decision) => Form.End(turn, TurnOutcome.Nothing, (decision as Decision.No)?.Why ?? "");
}
