using Bot.Documents.Reading.Pdf;
using Bot.Documents.Reading.Texts;
using Bot.Tests.Host;

namespace Bot.Tests.Documents.Reading.Pdf;

/// <summary>A shell script in the place of pdftotext, which tells how it is run.</summary>
internal sealed class StandInProgram : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StandInProgram(string script)
    {
        var path = _folder.File("pdftotext");
        File.WriteAllText(path, $"#!/bin/sh\nif [ \"$1\" = -v ]; then exit 0; fi\nPATH=/usr/bin:/bin\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose() => _folder.Dispose();

    public async Task<PdfProgram> FindAsync()
    {
        var path = $"{_folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";
        return await PdfProgram.FindAsync(path, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("It was not found.");
    }

    /// <summary>What the script prints when it is given so many bytes.</summary>
    public async Task<string> PrintedAsync(int bytes, CancellationToken deadline)
    {
        var program = await FindAsync();
        using var printed = await program.RunAsync(new byte[bytes], new ReadingLimits(), deadline);
        using var reader = new StreamReader(printed);
        return (await reader.ReadToEndAsync(deadline)).TrimEnd();
    }
}
