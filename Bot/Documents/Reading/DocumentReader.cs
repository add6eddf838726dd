using System.Security.Cryptography;
using Bot.Documents.Reading.Office;
using Bot.Documents.Reading.Pdf;
using Bot.Documents.Reading.Plain;
using Bot.Documents.Reading.Texts;
using Bot.Documents.Reading.Web;

namespace Bot.Documents.Reading;

/// <summary>Reads a file of any format it knows; whatever the file is, it ends with its text or a plain reason, within its limits.</summary>
/// <param name="limits">What a file may ask of the machine.</param>
/// <param name="pdf">The program that reads PDFs; null when it is not installed.</param>
/// <param name="clock">Ends what takes too long.</param>
internal sealed class DocumentReader(ReadingLimits limits, PdfProgram? pdf, TimeProvider clock)
{
    // Raise it when files come to be read otherwise, so that all are read again.
    private const string Version = "3";

    /// <summary>Tells a file by something that changes whenever the file does; another one when files come to be read otherwise.</summary>
    public static string FingerprintOf(string tag) => $"{Version}:{tag}";

    /// <summary>What is said of a file that is larger than is read.</summary>
    public static ReadingResult.Refused TooLarge(ReadingLimits limits) => new($"It is larger than {limits.FileBytes >> 20} MB: divide it, or make its pictures smaller.");

    /// <param name="path">The file.</param>
    /// <param name="known">The fingerprint that it had when it was read before; null when it was not.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ReadingResult> ReadAsync(string path, string? known, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (Refusal(file) is { } reason)
            return new ReadingResult.Refused(reason);
        return await WithinAsync(file.Length, deadline => ReadAsync(file, known, deadline), cancellationToken);
    }

    // A share stutters, somebody has the file open: that says nothing about what it holds.
    private static async Task<(byte[]? Content, ReadingResult Otherwise)> ContentAsync(FileInfo file, CancellationToken deadline)
    {
        try
        {
            return (await File.ReadAllBytesAsync(file.FullName, deadline), new ReadingResult.Unchanged());
        }
        catch (Exception fault) when (fault is IOException and not FileNotFoundException and not DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return (null, new ReadingResult.Unreached(fault is UnauthorizedAccessException ? ReasonOf(fault) : "It cannot be opened just now; it is tried again."));
        }
    }

    /// <param name="name">What the file is called.</param>
    /// <param name="content">All of it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<ReadingResult> ReadAsync(string name, byte[] content, CancellationToken cancellationToken) =>
        WithinAsync(content.Length, deadline => ReadAsync(name, content, FingerprintOf(content), deadline), cancellationToken);

    private async Task<ReadingResult> WithinAsync(long bytes, Func<CancellationToken, Task<ReadingResult>> readAsync, CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(ReadingLimits.TimeFor(bytes), clock);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            return await readAsync(deadline.Token);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // The libraries that read formats throw whatever broken bytes make them throw.
            return new ReadingResult.Refused(ReasonOf(fault));
        }
    }

    // Pipes and devices have no length, so none is ever opened.
    private string? Refusal(FileInfo file) => file switch
    {
        { LinkTarget: not null } => "It is a link to another file: put the file itself into the folder.",
        { Exists: false } => "It is not there, or is no file.",
        { Length: 0 } => "It is empty, or no ordinary file: put a copy of the document there.",
        { Length: var length } when length > limits.FileBytes => TooLarge(limits).Reason,
        _ => null,
    };

    private async Task<ReadingResult> ReadAsync(FileInfo file, string? known, CancellationToken deadline)
    {
        var (content, otherwise) = await ContentAsync(file, deadline);
        if (content is null)
            return otherwise;
        return FingerprintOf(content) is var fingerprint && string.Equals(fingerprint, known, StringComparison.Ordinal)
            ? new ReadingResult.Unchanged()
            : await ReadAsync(file.Name, content, fingerprint, deadline);
    }

    private static string FingerprintOf(byte[] content) => FingerprintOf(Convert.ToHexStringLower(SHA256.HashData(content)));

    private async Task<ReadingResult> ReadAsync(string name, byte[] content, string fingerprint, CancellationToken deadline)
    {
        var ending = Path.GetExtension(name);
        var format = FormatSniffer.Sniff(content, ending, limits, deadline);
        var text = new TextBuilder(limits, deadline);
        var title = format switch
        {
            FileFormat.Pdf => await PdfReader.ReadAsync(content, pdf ?? throw PdfProgram.IsMissing(), limits, text, deadline),
            FileFormat.Word => WordReader.Read(content, text),
            FileFormat.PowerPoint => PowerPointReader.Read(content, text),
            FileFormat.WebPage => WebPageReader.Read(TextDecoder.Decode(content), text, limits, deadline),
            FileFormat.Markdown => MarkdownReader.Read(TextDecoder.Decode(content), text, limits, deadline),
            FileFormat.PlainText => PlainTextReader.Read(TextDecoder.Decode(content), text),
            _ => throw new ArgumentOutOfRangeException(nameof(content)),
        };
        var read = text.Build(title, FileNames.TitleOf(name));
        return read.Blocks.Count > 0
            ? new ReadingResult.Read(read, fingerprint, FileNames.RemarkOn(ending, format))
            : new ReadingResult.Refused("It holds no text that a reader would see.");
    }

    private static string ReasonOf(Exception fault) => fault switch
    {
        UnreadableException => fault.Message,
        OperationCanceledException => "It takes too long to read: open it, save it under a new name as a simpler document, and put that there.",
        UnauthorizedAccessException => "It may not be opened: let the account of the bot read it.",
        FileNotFoundException or DirectoryNotFoundException => "It went away while it was read.",
        _ => "It is damaged: open it in the program that made it, save it again, and put that there.",
    };
}
