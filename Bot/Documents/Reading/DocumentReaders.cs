using Bot.Documents.Reading.Pdf;
using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading;

/// <summary>Gives out the reader of files, with the program that reads PDFs where that is installed: it is looked for until it is found.</summary>
internal sealed class DocumentReaders(TimeProvider clock)
{
    private DocumentReader? _withPdf;

    public static ReadingLimits Limits { get; } = new();

    public async Task<DocumentReader> ReaderAsync(CancellationToken cancellationToken)
    {
        if (_withPdf is not null)
            return _withPdf;
        var pdf = await PdfProgram.FindAsync(Environment.GetEnvironmentVariable("PATH") ?? "", cancellationToken);
        var reader = new DocumentReader(Limits, pdf, clock);
        return pdf is null ? reader : _withPdf = reader;
    }
}
