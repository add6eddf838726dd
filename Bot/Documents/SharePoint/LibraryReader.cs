using System.Security.Cryptography;
using System.Text;
using Bot.Documents.Reading;
using Bot.Documents.Reading.Texts;
using Bot.Graph;
using Bot.Graph.Files;
using Bot.Outbox;
using Knowledge;

namespace Bot.Documents.SharePoint;

/// <summary>Reads the files of a document library as documents; what is still as it was read is not fetched again.</summary>
internal sealed class LibraryReader(KnowledgeBase knowledge, DriveReader drives, DriveContent content, DocumentReaders readers, LibraryTroubles troubles)
{
    private const int FetchedAtOnce = 4;

    /// <summary>What has changed since the last time; Graph is not asked before it wants to be.</summary>
    public async Task<Answer<DriveChanges>> ChangesAsync(SharedLibrary library, string? link, CancellationToken cancellationToken) => troubles.WaitFor(library.Collection) is { } wait
        ? new Answer<DriveChanges>.Trouble(new DeliveryResult.Throttled { After = wait })
        : await drives.ChangesAsync(library.Drive, link, cancellationToken);

    /// <summary>The documents, and what their owner should know.</summary>
    /// <param name="library">The library.</param>
    /// <param name="files">Its files, with their places.</param>
    /// <param name="before">What its owner was told the last time.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(IReadOnlyList<Document> Documents, IReadOnlyList<Notice> Notices)> ReadAsync(
        SharedLibrary library, IReadOnlyList<(string Place, DriveEntry File)> files, IReadOnlyList<Notice> before, CancellationToken cancellationToken)
    {
        var told = before.ToDictionary(static notice => notice.File, StringComparer.Ordinal);
        var reader = await readers.ReaderAsync(cancellationToken);
        var round = new FetchRound(library, drives, content, troubles);
        var known = files.Where(static each => FileNames.Meant(Path.GetExtension(each.File.Name)) is not null).ToList();
        var read = new (Document? Document, Notice? Notice)[known.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = FetchedAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, known.Count, options, async (i, token) => read[i] = await ReadAsync(reader, round, library, known[i], told.GetValueOrDefault(VisibleText.Of(known[i].Place).Words), token));
        return ([.. read.Select(static each => each.Document).OfType<Document>()], [.. read.Select(static each => each.Notice).OfType<Notice>()]);
    }

    private async Task<(Document? Document, Notice? Notice)> ReadAsync(
        DocumentReader reader, FetchRound round, SharedLibrary library, (string Place, DriveEntry File) file, Notice? told, CancellationToken cancellationToken)
    {
        var (id, name, tag) = (IdOf(library, file.File), VisibleText.Of(file.Place).Words, DocumentReader.FingerprintOf(file.File.Tag ?? ""));
        var before = knowledge.Find(id);
        if (string.Equals(before?.Fingerprint, tag, StringComparison.Ordinal) || (told is { IsRefused: true } && string.Equals(told.Fingerprint, tag, StringComparison.Ordinal)))
            return (before is null ? null : before with { Readers = library.Readers }, told);
        if (file.File.Bytes > DocumentReaders.Limits.FileBytes)
            return (null, OwnersNotice.Of(name, DocumentReader.TooLarge(DocumentReaders.Limits)) with { Fingerprint = tag });
        if (await round.FetchAsync(file.File.Id, cancellationToken) is not { } bytes)
            return (before, new Notice(name, IsRefused: before is null, $"{name} could not be fetched just now; it is tried again."));
        return await reader.ReadAsync(file.File.Name, bytes, cancellationToken) switch
        {
            ReadingResult.Read read => (OwnDocument.Of(id, read, library.Readers, tag, DateOf(file.File), file.File.Address), OwnersNotice.Of(name, read) is { } notice ? notice with { Fingerprint = tag } : null),
            ReadingResult.Refused refused => (null, OwnersNotice.Of(name, refused) with { Fingerprint = tag }),
            _ => (before, told),
        };
    }

    private static DateOnly? DateOf(DriveEntry file) => file.ModifiedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    private static string IdOf(SharedLibrary library, DriveEntry file) =>
        $"sharepoint-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{library.Collection}\n{file.Id}")))[..24]}";
}
