using Bot.CheckIns.Forms;
using Bot.CheckIns.Managing;
using Bot.CheckIns.Rounds;
using Bot.Pages;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns.Results;

/// <summary>Gives a lead the results as files, by links that work once.</summary>
internal sealed class ExportHandler(LeadDesk desk, Database database, OneTimeFiles files) : ITurnHandler
{
    private const string None = "That check-in has no results to export.";
    private const string NoAddress = "I cannot hand out files here: no public address is set. Your administrator can set **Pages:Address**.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (checkIn, refusal) = await desk.FindAsync(turn, Press.DataOf(turn), cancellationToken);
        if (checkIn is null)
            return refusal;
        if (database.Read(connection => ResultStore.Find(connection, checkIn)) is not { } release)
            return TurnOutcome.Tell(None);

        var closed = new ClosedCheckIn(checkIn, release);
        var (excel, csv) = (
            files.Offer(new OneTimeFile(ResultFiles.NameOf(closed, "xlsx"), WorkbookTable.Type, ResultFiles.Workbook(closed))),
            files.Offer(new OneTimeFile(ResultFiles.NameOf(closed, "csv"), CsvTable.Type, ResultFiles.Csv(closed))));
        if (excel is null || csv is null)
            return TurnOutcome.Tell(NoAddress);

        var links = $"The results as files, the same numbers as on the card: [Excel]({excel}), [CSV]({csv}). Each link works once, for a quarter of an hour. Do not pass them on.";
        return Form.Whisper(turn, Message.Of(links)) with { Change = connection => desk.Note(connection, turn, checkIn, "results exported") };
    }
}
