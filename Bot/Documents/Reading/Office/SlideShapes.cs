using Bot.Documents.Reading.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Bot.Documents.Reading.Office;

/// <summary>Hands over what the shapes of a slide say, in their order, and then the speaker's notes.</summary>
internal sealed class SlideShapes(SlidePart slide, TextBuilder text)
{
    private readonly SlideWords _words = new(text);

    /// <summary>The words in the place of the slide's title; null when it has none.</summary>
    public string? Title() => slide.Slide?.Descendants<Shape>().FirstOrDefault(IsTitle) is { } shape
        && VisibleText.Of(string.Join(' ', Paragraphs(shape).Select(_words.Of))).Words is { Length: > 0 } words ? words : null;

    public void Read()
    {
        if (slide.Slide?.CommonSlideData?.ShapeTree is { } tree)
            ReadChildren(tree);
        foreach (var shape in slide.NotesSlidePart?.NotesSlide?.Descendants<Shape>().Where(static shape => KindOf(shape) == PlaceholderValues.Body) ?? [])
        {
            if (string.Join(' ', Paragraphs(shape).Select(_words.Of)) is { } notes && !string.IsNullOrWhiteSpace(notes))
                text.Paragraph("Notes: " + notes);
        }
    }

    private void ReadChildren(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements.Where(IsShown))
        {
            switch (element)
            {
                case Shape shape when !IsTitle(shape) && !IsFurniture(shape):
                    ReadShape(shape);
                    break;
                case GraphicFrame frame when frame.Descendants<Drawing.Table>().FirstOrDefault() is { } table:
                    text.Table(table.Elements<Drawing.TableRow>().Select(row => (IReadOnlyList<string>)[.. row.Elements<Drawing.TableCell>().Select(Cell)]));
                    break;
                case GroupShape group:
                    ReadChildren(group);
                    break;
            }
        }
    }

    // What stands in the body of a slide are its points; other shapes hold a few words each.
    private void ReadShape(Shape shape)
    {
        var paragraphs = Paragraphs(shape).Select(_words.Of).ToList();
        if (paragraphs.Count > 1)
            text.List(paragraphs);
        else
            paragraphs.ForEach(text.Paragraph);
    }

    private bool IsShown(OpenXmlElement element)
    {
        if (element.Elements().SelectMany(static child => child.Elements<NonVisualDrawingProperties>()).FirstOrDefault()?.Hidden?.Value is not true)
            return true;
        text.LeaveOut(LeftOut.HiddenText);
        return false;
    }

    private static IEnumerable<Drawing.Paragraph> Paragraphs(Shape shape) => shape.TextBody?.Elements<Drawing.Paragraph>() ?? [];

    private string Cell(Drawing.TableCell cell) => string.Join(' ', cell.Descendants<Drawing.Paragraph>().Select(_words.Of));

    private static bool IsTitle(Shape shape) => KindOf(shape) is { } kind && (kind == PlaceholderValues.Title || kind == PlaceholderValues.CenteredTitle);

    private static bool IsFurniture(Shape shape) => KindOf(shape) is { } kind
        && (kind == PlaceholderValues.SlideNumber || kind == PlaceholderValues.Footer || kind == PlaceholderValues.Header || kind == PlaceholderValues.DateAndTime);

    private static PlaceholderValues? KindOf(Shape shape) =>
        shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape?.Type?.Value;
}
