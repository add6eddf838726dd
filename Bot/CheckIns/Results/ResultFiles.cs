using System.Globalization;
using Bot.CheckIns.Rounds;

namespace Bot.CheckIns.Results;

/// <summary>The results of a check-in as files: the released figures and no others.</summary>
internal static class ResultFiles
{
    /// <summary>A name that says which check-in it is and when that closed.</summary>
    public static string NameOf(ClosedCheckIn closed, string kind) =>
        $"{closed.CheckIn.SetId}-{ResultFacts.DayOf(closed).ToString("O", CultureInfo.InvariantCulture)}.{kind}";

    public static byte[] Workbook(ClosedCheckIn closed) => WorkbookTable.Write(closed.CheckIn.Set.Title, ReleaseTable.Of(closed));

    public static byte[] Csv(ClosedCheckIn closed) => CsvTable.Write(ReleaseTable.Of(closed));
}
