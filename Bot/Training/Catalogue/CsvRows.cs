using CsvHelper;

namespace Bot.Training.Catalogue;

/// <summary>Reads the rows of a CSV file, each with its line; the first row names the columns. Pure.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<CatalogueRow> Read(byte[] csv, ICollection<string> faults)
    {
        var options = new CsvReaderOptions
        {
            Separator = ',',
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => faults.Add($"line {record.LineNumber}: this row has other columns than the first one. Look for a missing or extra comma or quote."),
            TrackLineNumbers = true,
        };
        using var reader = CsvReader.Create(csv, options);
        var rows = new List<CatalogueRow>();
        while (reader.Read())
            rows.Add(new CatalogueRow((int)reader.LineNumber, CellsOf(reader.Current)));
        return rows;
    }

    private static Dictionary<string, string> CellsOf(CsvRow row) =>
        row.ToDictionary().ToDictionary(static cell => cell.Key, static cell => cell.Value ?? "", StringComparer.OrdinalIgnoreCase);
}
