using Bot.CheckIns.Actions;
using Bot.CheckIns.Forms;
using Bot.Storage;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Agreed;

namespace Bot.CheckIns.Agreeing;

/// <summary>Marks actions of a channel as done.</summary>
internal sealed class DoneHandler(ActionDesk desk, Database database, TimeProvider clock) : ITurnHandler
{
    private const string None = "Nothing was marked: choose what is done first. What was marked already stays so.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var data = Press.DataOf(turn);
        var (channel, _, refusal) = await desk.FindAsync(turn, data, cancellationToken);
        if (channel is null)
            return refusal;

        var chosen = data.Choices(ActionsCard.Done);
        var done = database.Read(connection => ActionStore.In(connection, channel)).Where(action => action.IsOpen && chosen.Contains(action.Id, StringComparer.Ordinal)).ToList();
        return done is [] ? TurnOutcome.Tell(None) : TurnOutcome.Answer(turn, $"Marked as done: {WordsOf(done)}. Type **actions** to see what is left.", Mark);

        void Mark(System.Data.Common.DbConnection connection) => done.ForEach(action => ActionStore.MarkDone(connection, action, clock.GetUtcNow()));
    }

    private static string WordsOf(List<AgreedAction> done) => string.Join("; ", done.Select(static action => CardText.Escape(action.What)));
}
