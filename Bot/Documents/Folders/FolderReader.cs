using System.Security.Cryptography;
using System.Text;
using Bot.Documents.Reading;
using Bot.Documents.Reading.Texts;
using Knowledge;

namespace Bot.Documents.Folders;

/// <summary>Reads the files of a folder as documents; one that cannot be read never stops the others, and one that has not changed is not read again.</summary>
internal sealed class FolderReader(KnowledgeBase knowledge, DocumentReaders readers)
{
    /// <summary>The documents, by path, and what the folder's owner should know.</summary>
    /// <param name="folder">The folder or the file.</param>
    /// <param name="now">How it looks.</param>
    /// <param name="last">How it looked when it was last read: what looks the same is not opened. Null opens every file.</param>
    /// <param name="before">What its owner was told when it was last read.</param>
    /// <param name="progress">Told after each file; null when nobody looks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(IReadOnlyList<Document> Documents, IReadOnlyList<Notice> Notices)> ReadAsync(
        WatchedFolder folder, Glance now, Glance? last, IReadOnlyList<Notice> before, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        var reader = await readers.ReaderAsync(cancellationToken);
        var told = before.ToDictionary(static notice => notice.File, StringComparer.Ordinal);
        var read = new (Document? Document, Notice? Notice)[now.Files.Count];
        var done = 0;
        await Parallel.ForAsync(0, read.Length, cancellationToken, async (i, token) =>
        {
            var path = now.Files[i];
            var fresh = last is not null && now.IsSame(path, last) ? null : await ReadAsync(reader, folder, path, token);
            read[i] = fresh ?? (Known(folder, path), told.GetValueOrDefault(NameOf(folder, path)));
            progress?.Report(new IndexingProgress(Interlocked.Increment(ref done), read.Length));
        });
        return ([.. read.Select(static each => each.Document).OfType<Document>()], [.. read.Select(static each => each.Notice).OfType<Notice>()]);
    }

    /// <summary>Null when it is as it was.</summary>
    private async Task<(Document? Document, Notice? Notice)?> ReadAsync(DocumentReader reader, WatchedFolder folder, string path, CancellationToken cancellationToken)
    {
        var name = NameOf(folder, path);
        return await reader.ReadAsync(path, Known(folder, path)?.Fingerprint, cancellationToken) switch
        {
            ReadingResult.Read read => (OwnDocument.Of(IdOf(path), read, folder.Readers, read.Fingerprint, DateOnly.FromDateTime(File.GetLastWriteTimeUtc(path))), OwnersNotice.Of(name, read)),
            ReadingResult.Refused refused => (null, OwnersNotice.Of(name, refused)),
            ReadingResult.Unreached unreached when Known(folder, path) is var known => (known, OwnersNotice.Of(name, unreached, known is not null)),
            _ => null,
        };
    }

    private Document? Known(WatchedFolder folder, string path) => knowledge.Find(IdOf(path)) is { } known ? known with { Readers = folder.Readers } : null;

    // It tells nothing of the machine's folders.
    private static string IdOf(string path) => $"file-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..24]}";

    private static string NameOf(WatchedFolder folder, string path) =>
        VisibleText.Of(string.Equals(folder.Path, path, StringComparison.Ordinal) ? Path.GetFileName(path) : Path.GetRelativePath(folder.Path, path)).Words;
}
