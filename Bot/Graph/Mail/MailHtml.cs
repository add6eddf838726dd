using System.Net;
using System.Text;

namespace Bot.Graph.Mail;

/// <summary>
/// Writes a mail that a screen reader can read: a language, one title, headings in order, tables with captions and named
/// rows and columns, no image, and nothing that anyone wrote as anything but text.
/// </summary>
internal static class MailHtml
{
    private const string Cell = "border:1px solid #505a5f;padding:4px 8px;text-align:left";

    public static string Write(string title, IEnumerable<MailPart> parts)
    {
        var html = new StringBuilder();
        html.Append($"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{Text(title)}</title></head>");
        html.Append($"<body style=\"font-family:Arial,sans-serif;font-size:16px;color:#0b0c0c\"><h1>{Text(title)}</h1>");
        foreach (var part in parts)
            html.Append(Html(part));
        return html.Append("</body></html>").ToString();
    }

    private static string Html(MailPart part) => part switch
    {
        MailPart.Heading(var text) => $"<h2>{Text(text)}</h2>",
        MailPart.Paragraph(var text, null) => $"<p>{Text(text)}</p>",
        MailPart.Paragraph(var text, { } link) => $"<p><a href=\"{Text(link.AbsoluteUri)}\">{Text(text)}</a></p>",
        MailPart.Points(var items) => $"<ul>{string.Concat(items.Select(static item => $"<li>{Text(item)}</li>"))}</ul>",
        MailPart.Table table => Html(table),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Html(MailPart.Table table)
    {
        var html = new StringBuilder($"<table style=\"border-collapse:collapse\"><caption style=\"text-align:left;font-weight:bold\">{Text(table.Caption)}</caption><thead><tr>");
        foreach (var column in table.Columns)
            html.Append($"<th scope=\"col\" style=\"{Cell}\">{Text(column)}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var cell = 0; cell < row.Count; cell++)
                html.Append(cell == 0 ? $"<th scope=\"row\" style=\"{Cell}\">{Text(row[cell])}</th>" : $"<td style=\"{Cell}\">{Text(row[cell])}</td>");
            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
