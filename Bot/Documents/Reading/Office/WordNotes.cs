using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Documents.Reading.Office;

/// <summary>Finds the footnote or endnote that a mark in the text stands for.</summary>
internal sealed class WordNotes(MainDocumentPart main)
{
    private readonly Dictionary<long, OpenXmlElement> _footnotes = ById(main.FootnotesPart?.Footnotes);
    private readonly Dictionary<long, OpenXmlElement> _endnotes = ById(main.EndnotesPart?.Endnotes);

    /// <summary>The note; null when the element is no mark of one.</summary>
    public OpenXmlElement? Of(OpenXmlElement mark) => mark switch
    {
        FootnoteReference { Id.Value: var id } => _footnotes.GetValueOrDefault(id),
        EndnoteReference { Id.Value: var id } => _endnotes.GetValueOrDefault(id),
        _ => null,
    };

    private static Dictionary<long, OpenXmlElement> ById(OpenXmlElement? notes) => (notes?.Elements<FootnoteEndnoteType>() ?? [])
        .Where(static note => note.Id?.Value is not null)
        .DistinctBy(static note => note.Id?.Value)
        .ToDictionary(static note => note.Id?.Value ?? 0, static OpenXmlElement (note) => note);
}
