using Bot.CheckIns.Forms;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Launching;

namespace Bot.CheckIns.Managing;

/// <summary>Gives a check-in to another lead of the team.</summary>
internal sealed class HandOverHandler(LeadDesk desk, Successors successors, CheckInPost post, Database database, TimeProvider clock) : ITurnHandler
{
    private const string Gone = "That person does not lead this team any more, so nothing was changed.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var data = Press.DataOf(turn);
        var (checkIn, refusal) = await desk.FindAsync(turn, data, cancellationToken);
        if (checkIn is null)
            return refusal;
        if (!checkIn.IsOpenAt(clock.GetUtcNow()))
            return Form.End(turn, TurnOutcome.Nothing, Leading.Over);

        return await successors.FindAsync(checkIn, data.Text(ManageForm.Lead), cancellationToken) is not { } lead
            ? Form.End(turn, TurnOutcome.Nothing, Gone)
            : Leading.HandOver(checkIn, lead, clock.GetUtcNow()) switch
            {
                Decision.Yes(var handed) => Form.End(turn, Hand(turn, handed, lead), $"{CardText.Escape(lead.Name)} leads it now, and the card says so."),
                Decision.No(var why) => Form.End(turn, TurnOutcome.Nothing, why),
                _ => TurnOutcome.Nothing,
            };
    }

    private TurnOutcome Hand(Turn turn, CheckIn handed, Person lead) => new(
        [
            database.Read(connection => post.Replace(connection, handed)),
            new Reply.Write(lead.Id, Message.Of($"The check-in **{CardText.Escape(handed.Set.Title)}** was handed over to you. Type **manage** to see what you can do with it.")),
        ],
        connection =>
        {
            CheckInStore.Save(connection, handed);
            desk.Note(connection, turn, handed, "check-in handed over", lead.Id);
        });
}
