using Bot.Documents.Reading.Texts;
using DocumentFormat.OpenXml;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Bot.Documents.Reading.Office;

/// <summary>Takes the words of a slide's paragraphs, without those that are too small to be seen or drawn without any colour.</summary>
internal sealed class SlideWords(TextBuilder text)
{
    // In hundredths of a point.
    private const int Tiny = 200;

    public string Of(Drawing.Paragraph paragraph) => string.Concat(paragraph.ChildElements.Select(part => part switch
    {
        Drawing.Run run when IsHidden(run) => "",
        Drawing.Run run => run.Text?.Text,
        Drawing.Break => " ",
        Drawing.Field field => field.Text?.Text,
        _ => "",
    }));

    private bool IsHidden(Drawing.Run run)
    {
        if (run.RunProperties is not { } properties || (properties.FontSize?.Value is not <= Tiny && !IsClear(properties)))
            return false;
        text.LeaveOut(LeftOut.HiddenText);
        return true;
    }

    private static bool IsClear(OpenXmlElement properties) =>
        properties.GetFirstChild<Drawing.NoFill>() is not null || properties.GetFirstChild<Drawing.SolidFill>()?.Descendants<Drawing.Alpha>().FirstOrDefault()?.Val?.Value is 0;
}
