using System.Diagnostics;
using System.Globalization;
using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading.Pdf;

/// <summary>
/// Runs poppler's pdftotext as a process of its own, because PDFs can make any reader of them fail: with little memory and time, and without a
/// network where the system can take it away. It gets the file through a pipe, so it needs no file and no name ever reaches it.
/// </summary>
/// <param name="command">The programs and their fixed arguments that come before those of a run, outermost first.</param>
/// <param name="prlimit">The program that sets limits.</param>
/// <param name="pdftotext">The program that reads.</param>
internal sealed class PdfProgram(IReadOnlyList<string> command, string prlimit, string pdftotext)
{
    private const int MostErrorLetters = 4096;

    /// <summary>The programs on a search path; null when pdftotext or prlimit is not there.</summary>
    public static async Task<PdfProgram?> FindAsync(string searchPath, CancellationToken cancellationToken)
    {
        if (OnPath(searchPath, "pdftotext") is not { } pdftotext || OnPath(searchPath, "prlimit") is not { } prlimit)
            return null;
        string[] apart = OnPath(searchPath, "unshare") is { } unshare ? [unshare, "--net", "--map-root-user", "--"] : [];
        return new PdfProgram(await WorksAsync(apart, pdftotext, cancellationToken) ? apart : [], prlimit, pdftotext);
    }

    /// <summary>Says what installs the programs.</summary>
    public static UnreadableException IsMissing() =>
        new("PDFs are read with pdftotext and prlimit, which are not installed: run 'apt-get install poppler-utils util-linux' and start the bot again.");

    /// <summary>What it tells of a PDF: each word with its page, block and line.</summary>
    /// <exception cref="UnreadableException">The program gave up; the message says why.</exception>
    public async Task<MemoryStream> RunAsync(byte[] content, ReadingLimits limits, CancellationToken deadline)
    {
        using var process = Start(ReadingLimits.TimeFor(content.Length), limits.PdfMemory);
        using var end = deadline.Register(process.Kill);
        var errors = ErrorsAsync(process);
        var writing = WriteAsync(process, content, deadline);
        try
        {
            var output = await OutputAsync(process, limits.PdfOutput, deadline);
            await writing;
            await process.WaitForExitAsync(deadline);
            return process.ExitCode == 0 ? output : throw new UnreadableException(ReasonOf(process.ExitCode, await errors));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private Process Start(TimeSpan time, long memory)
    {
        string[] limited = [prlimit, Text($"--cpu={Math.Ceiling(time.TotalSeconds)}"), Text($"--as={memory}"), "--core=0", "--fsize=0", "--", pdftotext, "-tsv", "-enc", "UTF-8", "-", "-"];
        return Process.Start(StartInfo([.. command, .. limited])) ?? throw new UnreadableException("pdftotext did not start: start the bot again.");
    }

    private static async Task<bool> WorksAsync(string[] apart, string pdftotext, CancellationToken cancellationToken)
    {
        if (apart.Length == 0)
            return false;
        using var trial = Process.Start(StartInfo([.. apart, pdftotext, "-v"]));
        if (trial is null)
            return false;
        trial.StandardInput.Close();
        await Task.WhenAll(trial.StandardOutput.ReadToEndAsync(cancellationToken), trial.StandardError.ReadToEndAsync(cancellationToken));
        await trial.WaitForExitAsync(cancellationToken);
        return trial.ExitCode == 0;
    }

    private static ProcessStartInfo StartInfo(string[] words)
    {
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = "/",
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear(); // Secrets of the bot may stand there.
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    private static async Task WriteAsync(Process process, byte[] content, CancellationToken deadline)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(content, deadline);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without wanting more; its exit code says why.
        }
    }

    private static async Task<MemoryStream> OutputAsync(Process process, int most, CancellationToken deadline)
    {
        var output = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (await process.StandardOutput.BaseStream.ReadAsync(buffer, deadline) is > 0 and var read)
        {
            output.Write(buffer, 0, read);
            if (output.Length > most)
                throw new UnreadableException("It holds more text than is read from one file: divide it into several.");
        }

        output.Position = 0;
        return output;
    }

    private static async Task<string> ErrorsAsync(Process process)
    {
        var first = new char[MostErrorLetters];
        var count = await process.StandardError.ReadBlockAsync(first);
        await process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        return new string(first, 0, count);
    }

    // 3 stands for what its owner does not permit; 137 and 152 for the limits.
    private static string ReasonOf(int exitCode, string errors) => exitCode switch
    {
        _ when errors.Contains("password", StringComparison.OrdinalIgnoreCase) => "It is locked with a password: save a copy without one.",
        3 => "Its owner does not permit its text to be copied: ask them for a copy that does.",
        137 or 152 => "It takes too long to read: print it to a new PDF, and put that there.",
        _ => "It is damaged: open it, print it to a new PDF, and put that there.",
    };

    private static string? OnPath(string searchPath, string program) => searchPath
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.GetFullPath(program, folder))
        .FirstOrDefault(File.Exists);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
