using System.Diagnostics;
using System.Net;

namespace Bot.Graph.Mail;

/// <summary>
/// Writes a mail that a screen reader can read: a language, one title, headings in order, tables with captions and named
/// rows and columns, no image, and nothing that anyone wrote as anything but text.
/// </summary>
internal static class MailHtml
{
    private const string Page = "font-family:Arial,sans-serif;font-size:16px;color:#0b0c0c";
    private const string Caption = "text-align:left;font-weight:bold";
    private const string Cell = "border:1px solid #505a5f;padding:4px 8px;text-align:left";

    public static string Write(string title, IEnumerable<MailPart> parts) =>
        $"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head><meta charset="utf-8"><title>{Text(title)}</title></head>
        <body style="{Page}">
        <h1>{Text(title)}</h1>
        {string.Join('\n', parts.Select(Html))}
        </body>
        </html>
        """;

    private static string Html(MailPart part) => part switch
    {
        MailPart.Heading(var text) => $"<h2>{Text(text)}</h2>",
        MailPart.Paragraph(var text, null) => $"<p>{Text(text)}</p>",
        MailPart.Paragraph(var text, { } link) => $"<p><a href=\"{Text(link.AbsoluteUri)}\">{Text(text)}</a></p>",
        MailPart.Points(var items) => $"<ul>{string.Concat(items.Select(static item => $"<li>{Text(item)}</li>"))}</ul>",
        MailPart.Table table => Html(table),
        _ => throw new UnreachableException(),
    };

    private static string Html(MailPart.Table table) =>
        $"""
        <table style="border-collapse:collapse">
        <caption style="{Caption}">{Text(table.Caption)}</caption>
        <thead><tr>{string.Concat(table.Columns.Select(static column => $"<th scope=\"col\" style=\"{Cell}\">{Text(column)}</th>"))}</tr></thead>
        <tbody>
        {string.Join('\n', table.Rows.Select(static row => $"<tr>{string.Concat(row.Select(CellOf))}</tr>"))}
        </tbody>
        </table>
        """;

    private static string CellOf(string text, int column) => column == 0
        ? $"<th scope=\"row\" style=\"{Cell}\">{Text(text)}</th>"
        : $"<td style=\"{Cell}\">{Text(text)}</td>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
