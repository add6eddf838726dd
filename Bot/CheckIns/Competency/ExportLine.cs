namespace Bot.CheckIns.Competency;

/// <summary>A line of what a person takes to supervision: the closed family, whichever file it is written to.</summary>
internal abstract record ExportLine(string Text)
{
    public sealed record Title(string Text) : ExportLine(Text);

    public sealed record Heading(string Text) : ExportLine(Text);

    public sealed record Paragraph(string Text) : ExportLine(Text);

    public sealed record Point(string Text) : ExportLine(Text);
}
