using System.Collections.Concurrent;
using Knowledge;

namespace Bot.Documents.Folders;

/// <summary>Keeps the documents of the watched folders in the knowledge base; one folder at a time is filled or removed.</summary>
internal sealed class FolderLibrary(KnowledgeBase knowledge, FolderReader reader, FolderStore folders, NoticeStore notices) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ConcurrentDictionary<WatchedFolder, Glance> _read = new();

    /// <summary>
    /// The watched folders. One that lies in another for the same people is left out, since its files are read with the other's; one for other people
    /// keeps its files to itself. A folder that is watched twice is read for the group that it was added for.
    /// </summary>
    public IReadOnlyList<WatchedFolder> Folders
    {
        get
        {
            var all = folders.All.Distinct().ToList();
            return [.. all.Where(folder => !all.Exists(other => other != folder && folder.IsWithin(other) && (other.IsWithin(folder) ? folder.Readers is null : string.Equals(folder.Readers, other.Readers, StringComparison.Ordinal))))];
        }
    }

    /// <summary>
    /// Brings a folder up to date; null when it is not there, or is watched no more. What was read from one that is not there is kept, since a share may only be away.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="looksInside">Whether each file is opened to see if it has changed; else its size and time tell, of folders that were read since the start.</param>
    /// <param name="progress">Told after each file, then after each document; null when nobody looks.</param>
    /// <param name="cancellationToken">Ends the work and leaves the folder's documents as they were.</param>
    public async Task<FolderReport?> FillAsync(WatchedFolder folder, bool looksInside, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return Path.Exists(folder.Path) && Folders.Contains(folder) ? await FillNowAsync(folder, looksInside, progress, cancellationToken) : null;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Clears the collections that are not kept, with what was told of their files.</summary>
    public async Task KeepOnlyAsync(Func<string, bool> isKept, CancellationToken cancellationToken)
    {
        await knowledge.KeepOnlyAsync(isKept, cancellationToken);
        await notices.KeepOnlyAsync(isKept);
    }

    /// <summary>Whether a folder was among those that were added; what was read from it is gone then.</summary>
    public async Task<bool> RemoveAsync(string path, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await folders.RemoveAsync(path) && await ClearAsync(new WatchedFolder(path).Collection, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<FolderReport> FillNowAsync(WatchedFolder folder, bool looksInside, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        var told = notices.Of(folder.Collection);
        var now = Glance.At(folder.Path, [.. Folders.Where(other => other != folder && other.IsWithin(folder))]);
        var last = looksInside ? null : _read.GetValueOrDefault(folder);
        if (last is not null && now.IsSame(last))
        {
            return FolderReport.Nothing(told);
        }

        var (documents, found) = await reader.ReadAsync(folder, now, last, told, progress, cancellationToken);
        var report = await knowledge.UpdateAsync(folder.Collection, documents, progress: null, cancellationToken);
        await notices.ReplaceAsync(folder.Collection, found);
        if (!found.Any(static notice => notice.IsPassing)) // Else what has changed since the last look is read again at the next.
            _read[folder] = now;
        return new FolderReport(report, found, [.. found.Except(told)]);
    }

    private async Task<bool> ClearAsync(string collection, CancellationToken cancellationToken)
    {
        await knowledge.UpdateAsync(collection, [], progress: null, cancellationToken);
        await notices.ReplaceAsync(collection, []);
        _read.Clear(); // Another folder may hold the same files.
        return true;
    }
}
