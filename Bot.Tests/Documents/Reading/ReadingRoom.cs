using System.Diagnostics;
using Bot.Documents.Reading;
using Bot.Documents.Reading.Pdf;
using Bot.Documents.Reading.Texts;
using Bot.Tests.Host;

namespace Bot.Tests.Documents.Reading;

/// <summary>A folder of files, and the reader that a bot would read them with.</summary>
internal sealed class ReadingRoom : IDisposable
{
    private static readonly Task<PdfProgram?> Found = PdfProgram.FindAsync(Environment.GetEnvironmentVariable("PATH") ?? "", CancellationToken.None);

    public TemporaryFolder Folder { get; } = new();

    public ReadingLimits Limits { get; init; } = new();

    public void Dispose() => Folder.Dispose();

    /// <summary>Skips a test that reads PDFs where nothing can.</summary>
    public static async Task NeedPdfAsync() => Assert.SkipWhen(await Found is null, "pdftotext is not installed: apt-get install poppler-utils util-linux");

    public async Task<FileText> ReadAsync(string name, byte[] content)
    {
        var result = await ResultAsync(name, content);
        return result is ReadingResult.Read read ? read.Text : throw new InvalidOperationException($"{name}: {result}");
    }

    /// <summary>Why the file was refused; empty when it was read.</summary>
    public async Task<string> RefusalAsync(string name, byte[] content) => ReasonOf(await ResultAsync(name, content));

    public async Task<ReadingResult> ResultAsync(string name, byte[] content)
    {
        var path = Folder.File(name);
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        return await ResultAsync(path);
    }

    public async Task<ReadingResult> ResultAsync(string path) =>
        await new DocumentReader(Limits, await Found, TimeProvider.System).ReadAsync(path, known: null, TestContext.Current.CancellationToken);

    public static string ReasonOf(ReadingResult result) => result is ReadingResult.Refused refused ? refused.Reason : "";

    /// <summary>How long the work took, in seconds.</summary>
    public static async Task<double> SecondsAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }
}
