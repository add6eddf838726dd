using System.Text;
using Bot.Documents.Reading.Office;
using Bot.Documents.Reading.Plain;
using Bot.Documents.Reading.Texts;
using Bot.Documents.Reading.Web;

namespace Bot.Documents.Reading;

/// <summary>Tells what a file is by how its content begins; its name only tells Markdown from other text.</summary>
internal static class FormatSniffer
{
    // A reader of PDFs looks this far for the mark.
    private const int PdfHead = 1024;

    /// <exception cref="UnreadableException">It is nothing that is read.</exception>
    public static FileFormat Sniff(byte[] content, string ending, ReadingLimits limits, CancellationToken deadline)
    {
        ReadOnlySpan<byte> head = content;
        if (head.StartsWith("PK"u8))
            return OfficePackage.IsWord(content, limits, deadline) ? FileFormat.Word : FileFormat.PowerPoint;
        if (head[..Math.Min(head.Length, PdfHead)].IndexOf("%PDF-"u8) >= 0)
            return FileFormat.Pdf;
        if (Foreign(head) is { } reason)
            throw new UnreadableException(reason);
        return Text(head, ending);
    }

    private static string? Foreign(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return head.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? "It is locked with a password: save a copy without one."
                : "It is in the format that Office used until 2003: open it and save it as .docx or .pptx.";
        }

        if (head.StartsWith(@"{\rtf"u8))
            return "It is rich text (RTF): open it in Word and save it as .docx.";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith("7z"u8) || head.StartsWith("Rar!"u8) || head.StartsWith("BZh"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xFD, .. "7zXZ"u8]))
            return "It is an archive: unpack it, and put the documents themselves into the folder.";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG"u8]) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || head.StartsWith("GIF8"u8))
            return "It is a picture, and words in pictures are not read: put the document there that it was taken from.";
        return null;
    }

    private static FileFormat Text(ReadOnlySpan<byte> content, string ending)
    {
        if (!TextDecoder.IsText(content))
            throw new UnreadableException(FileNames.Meant(ending) is FileFormat.Pdf or FileFormat.Word or FileFormat.PowerPoint
                ? $"It is damaged, or not what its name ({ending}) says: open it in the program that made it, save it again, and put that there."
                : "It is no document of a kind that is read: save it as PDF, Word, PowerPoint, HTML, Markdown or text.");
        var beginning = TextDecoder.Decode(content[..Math.Min(content.Length, 4096)]);
        if (WebPageReader.IsPage(beginning) || (FileNames.Meant(ending) is FileFormat.WebPage && WebPageReader.HoldsPage(beginning)))
            return FileFormat.WebPage;
        if (beginning.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            throw new UnreadableException("It is XML, which is not read: save it as PDF, Word, HTML or text.");
        return FileNames.Meant(ending) is FileFormat.Markdown ? FileFormat.Markdown : FileFormat.PlainText;
    }
}
