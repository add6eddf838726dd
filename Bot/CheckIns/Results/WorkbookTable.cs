using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bot.CheckIns.Results;

/// <summary>Writes a table as an Excel workbook whose cells are texts and numbers, never formulas. Pure.</summary>
internal static class WorkbookTable
{
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestSheetName = 31;

    public static byte[] Write(string name, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(static row => new Row(row.Select(CellOf)))));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = SheetName(name) }));
        }

        return stream.ToArray();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        string text => new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString },
        _ => new Cell(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")) { DataType = CellValues.Number },
    };

    private static string SheetName(string name)
    {
        var allowed = string.Concat(name.Select(static letter => letter is '[' or ']' or '*' or '?' or ':' or '/' or '\\' ? ' ' : letter)).Trim('\'', ' ');
        return allowed[..Math.Min(allowed.Length, LongestSheetName)];
    }
}
