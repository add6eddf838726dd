using System.Globalization;
using System.Text;

namespace Bot.CheckIns.Results;

/// <summary>Writes a table as CSV (RFC 4180) that a spreadsheet takes for text and numbers, never for formulas. Pure.</summary>
internal static class CsvTable
{
    public const string Type = "text/csv";

    // What a spreadsheet reckons with when a text begins with it: https://owasp.org/www-community/attacks/CSV_Injection.
    private const string Formula = "=+-@\t\r";

    // With the mark of UTF-8 at the start, without which Excel reads another encoding.
    public static byte[] Write(IReadOnlyList<IReadOnlyList<object?>> rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(static row => string.Join(',', row.Select(CellOf)) + "\r\n")))];

    private static string CellOf(object? value) => value switch
    {
        string { Length: > 0 } text => $"\"{(Formula.Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
