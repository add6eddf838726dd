using System.Text;
using Bot.Pages;
using CsvHelper;

namespace Bot.Training.Plan;

/// <summary>Writes a plan as CSV that a spreadsheet takes for text, never for formulas. Pure.</summary>
internal static class PlanTable
{
    // With the mark of UTF-8 at its start, without which Excel reads another encoding.
    public static OneTimeFile Of(IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.Preamble);
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ',', Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(PlanFiles.Columns))
                csv.WriteRecord(row);
        }

        return new OneTimeFile("my-plan.csv", "text/csv; charset=utf-8", stream.ToArray());
    }
}
