using Bot.Documents.Reading.Texts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace Bot.Documents.Reading.Office;

/// <summary>Reads a PowerPoint presentation slide by slide, with what its speaker noted; slides that are not shown are left out.</summary>
internal static class PowerPointReader
{
    /// <returns>The title of the first slide; null when it has none.</returns>
    public static string? Read(byte[] content, TextBuilder text)
    {
        using var document = OfficePackage.Open(content, PresentationDocument.Open);
        if (document.PresentationPart is not { Presentation: { } presentation } main)
            throw new UnreadableException("It holds no presentation: open it in PowerPoint and save it again.");
        text.LeaveOut(LeftOut.Metadata, OfficeProperties.Count(document));
        string? title = null;
        foreach (var (i, id) in (presentation.SlideIdList?.Elements<SlideId>() ?? []).Index())
        {
            if (id.RelationshipId?.Value is not { } part || main.GetPartById(part) is not SlidePart slide)
                continue;
            text.Place = $"slide {i + 1}";
            title = Read(slide, i + 1, text) ?? title;
        }

        return title;
    }

    // The first slide tells what the presentation is called.
    private static string? Read(SlidePart slide, int number, TextBuilder text)
    {
        text.LeaveOut(LeftOut.Comment, slide.SlideCommentsPart?.CommentList?.Elements<Comment>().Count() ?? 0);
        text.LeaveOut(LeftOut.EmbeddedFile, slide.EmbeddedPackageParts.Count() + slide.EmbeddedObjectParts.Count());
        if (slide.Slide?.Show?.Value is false)
        {
            text.LeaveOut(LeftOut.HiddenSlide);
            return null;
        }

        var shapes = new SlideShapes(slide, text);
        var title = shapes.Title();
        text.Heading(2, title ?? $"Slide {number}");
        shapes.Read();
        return number == 1 ? title : null;
    }
}
