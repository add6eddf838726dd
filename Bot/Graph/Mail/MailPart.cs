using System.Text.Json.Serialization;

namespace Bot.Graph.Mail;

/// <summary>A part of a mail: the closed family of what summaries are made of.</summary>
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Points), "points")]
[JsonDerivedType(typeof(Table), "table")]
internal abstract record MailPart
{
    private MailPart()
    {
    }

    /// <summary>A heading below the mail's own.</summary>
    public sealed record Heading(string Text) : MailPart;

    /// <summary>A paragraph; Link is where all of it leads, null when it is plain.</summary>
    public sealed record Paragraph(string Text, Uri? Link = null) : MailPart;

    /// <summary>Points in no order.</summary>
    public sealed record Points(IReadOnlyList<string> Items) : MailPart;

    /// <summary>Figures; the first cell of each row names the row.</summary>
    public sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : MailPart;
}
