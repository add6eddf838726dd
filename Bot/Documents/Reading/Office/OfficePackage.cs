using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using Bot.Documents.Reading.Texts;
using DocumentFormat.OpenXml.Packaging;

namespace Bot.Documents.Reading.Office;

/// <summary>Looks through the parts of an Office file before any of them is taken in: how much they unfold to, and how deep.</summary>
internal static partial class OfficePackage
{
    private const string ContentTypes = "[Content_Types].xml";

    // A document's text is far below this; its pictures are other parts.
    private const int MostLettersOfAPart = 32 << 20;

    private const int LongestContentTypes = 1 << 20;

    /// <summary>Opens a document whose package was found sound.</summary>
    /// <param name="content">The file.</param>
    /// <param name="open">Opens a stream, for writing or not.</param>
    public static T Open<T>(byte[] content, Func<Stream, bool, OpenSettings, T> open)
        where T : OpenXmlPackage
    {
        try
        {
            return open(new MemoryStream(content, writable: false), false, Settings());
        }
        catch (OpenXmlPackageException)
        {
            // A link that is no address is no reason to leave a document unread; it is mended in a copy.
            var copy = new MemoryStream();
            copy.Write(content);
            var settings = Settings();
            settings.RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory(static (_, _, _) => "https://example.invalid");
            return open(copy, true, settings);
        }
    }

    /// <summary>Whether it is a Word document; else it is a PowerPoint presentation.</summary>
    /// <exception cref="UnreadableException">It is neither, or asks for more than the limits.</exception>
    /// <exception cref="InvalidDataException">It is no sound archive.</exception>
    public static bool IsWord(byte[] content, ReadingLimits limits, CancellationToken deadline)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false));
        if (archive.Entries.Count > limits.Parts)
            throw TooBig();
        if (archive.GetEntry(ContentTypes) is not { } types)
            throw new UnreadableException("It is an archive: unpack it, and put the documents themselves into the folder.");
        var budget = new UnfoldingBudget(limits, deadline);
        foreach (var part in archive.Entries)
            CheckPart(part, budget, limits.Depth);
        return IsWord(types);
    }

    private static OpenSettings Settings() => new() { AutoSave = false, MaxCharactersInPart = MostLettersOfAPart };

    public static UnreadableException TooBig() =>
        new("It unfolds to far more than a document holds: save it again in Word or PowerPoint, without large pictures.");

    private static void CheckPart(ZipArchiveEntry part, UnfoldingBudget budget, int deepest)
    {
        using var folded = part.Open();
        using var stream = budget.Measure(folded, part.CompressedLength);
        try
        {
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
            while (xml.Read())
            {
                if (xml.Depth > deepest)
                    throw new UnreadableException("Its parts stand in each other too deeply: open it in Word or PowerPoint and save it again.");
            }
        }
        catch (XmlException)
        {
            // Pictures are no XML. A part of the text that is none fails when it is read, before it is any deeper.
        }

        stream.CopyTo(Stream.Null);
    }

    private static bool IsWord(ZipArchiveEntry types)
    {
        using var reader = new StreamReader(types.Open());
        var text = new char[LongestContentTypes];
        var main = MainType().Match(new string(text, 0, reader.ReadBlock(text)));
        return main.Groups["program"].Value switch
        {
            "wordprocessingml" or "ms-word" => true,
            "presentationml" or "ms-powerpoint" => false,
            "spreadsheetml" or "ms-excel" => throw new UnreadableException("It is an Excel workbook, which is not read: put what matters into a Word document or a PDF."),
            _ => throw new UnreadableException("It is an archive, or a document of a kind that is not read: save it as .docx, .pptx or PDF."),
        };
    }

    [GeneratedRegex(@"(?<program>wordprocessingml|ms-word|presentationml|ms-powerpoint|spreadsheetml|ms-excel)\.[\w.]+\.main\+xml", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MainType();
}
