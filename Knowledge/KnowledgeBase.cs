using Knowledge.Indexing;

namespace Knowledge;

/// <summary>
/// The indexed knowledge base: documents in collections, kept in one SQLite file and searched in memory.
/// Any number of threads may search while one update runs; they see the old state until the new one stands.
/// </summary>
public sealed class KnowledgeBase : IDisposable
{
    private readonly IndexFile _file;
    private readonly TimeProvider _clock;
    private readonly Embedding? _embedding;
    private readonly ISearchEngine _engine;
    private readonly SemaphoreSlim _writing = new(1);
    private volatile Shelf _shelf;

    private KnowledgeBase((IndexFile File, StoredKnowledge Content) opened, TimeProvider clock, Embedder? embedder, EngineBefore? engine, bool wasRebuilt)
    {
        (_file, var content) = opened;
        _clock = clock;
        Memory = new MemoryEngine(content.Passages, embedder, clock);
        _embedding = embedder is null ? null : new Embedding(embedder, _file, Memory, _writing);
        _embedding?.Learn(content.Passages);
        _engine = engine?.Invoke(Memory) ?? Memory;
        _shelf = new Shelf(content.Documents, content.IndexedAt);
        WasRebuilt = wasRebuilt;
    }

    /// <summary>What is searched when no other engine stands before it.</summary>
    public MemoryEngine Memory { get; }

    /// <summary>Whether a damaged or foreign index file was thrown away at the opening; the collections are then to be handed in again.</summary>
    public bool WasRebuilt { get; }

    /// <summary>When a collection was last updated, changed or not; null when none was.</summary>
    public DateTimeOffset? IndexedAt => _shelf.IndexedAt;

    /// <summary>All documents of all collections, whoever may read them, by title.</summary>
    public IReadOnlyList<Document> Documents => _shelf.Documents;

    /// <summary>The groups that have documents of their own, in no order; empty when everybody may read all.</summary>
    public IReadOnlyCollection<string> Groups => Memory.Editions.Groups;

    /// <summary>How many passages the documents were cut into.</summary>
    public int PassageCount => Memory.Passages.Count;

    /// <summary>
    /// Opens the index file "index.db" of a folder, and begins it where there is none. The file can always be made again from
    /// the documents, so one that is damaged, no SQLite file or of another version is deleted and begun again.
    /// </summary>
    /// <param name="folder">Made when it is not there. Only one process may have it open.</param>
    /// <param name="clock">Tells <see cref="IndexedAt"/>.</param>
    /// <param name="embedder">Makes vectors, so that what is asked in other words is found too; null when words alone are searched.</param>
    /// <param name="engine">Makes the engine that is searched instead of the one in memory; null when that is searched itself.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The file cannot be opened or written.</exception>
    public static KnowledgeBase Open(string folder, TimeProvider clock, Embedder? embedder = null, EngineBefore? engine = null)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "index.db");
        try
        {
            return new KnowledgeBase(IndexFile.Open(path), clock, embedder, engine, wasRebuilt: false);
        }
        catch (Exception fault) when (IndexFile.IsDamage(fault))
        {
            IndexFile.Delete(path);
            return new KnowledgeBase(IndexFile.Open(path), clock, embedder, engine, wasRebuilt: true);
        }
    }

    /// <summary>
    /// Makes a collection hold exactly these documents. What is unchanged is skipped, what is missing goes and leaves nothing behind.
    /// After a crash or a fault the collection is as it was before.
    /// </summary>
    /// <param name="collection">The collection's name, such as "articles"; a new name begins one.</param>
    /// <param name="documents">All that it shall hold, in any order; empty clears it.</param>
    /// <param name="progress">Told after each document; null when nobody looks.</param>
    /// <param name="cancellationToken">Ends the update and leaves the collection as it was.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentException">Two documents, here or in another collection, have one id.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The file cannot be written, as when the disk is full.</exception>
    public async Task<IndexingReport> UpdateAsync(
        string collection, IReadOnlyList<Document> documents, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            var at = _clock.GetUtcNow();
            var (report, changes) = await Task.Run(() => _file.Update(collection, documents, at, progress, cancellationToken), cancellationToken);

            // The file has changed: searches have to follow it, whoever has lost patience.
            _embedding?.Learn(changes.Added);
            if (changes is not { RemovedDocuments: [], Added: [] })
                await _engine.ApplyAsync(changes, CancellationToken.None);
            _shelf = _shelf.After(changes, documents, at);
            return report;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Clears the collections that are not kept; used when a folder is no longer among the settings.</summary>
    /// <param name="isKept">Whether a collection of this name stays.</param>
    /// <param name="cancellationToken">Ends the work between two collections.</param>
    /// <returns>A task that ends when searches see none of them.</returns>
    public async Task KeepOnlyAsync(Func<string, bool> isKept, CancellationToken cancellationToken)
    {
        foreach (var collection in _file.Collections().Where(name => !isKept(name)))
            await UpdateAsync(collection, [], progress: null, cancellationToken);
    }

    /// <summary>
    /// Gives vectors to the passages that have none, while searches go on; each batch is kept before the next, so that an end in the middle
    /// loses little. A text that was embedded once is not embedded again while a passage has it.
    /// </summary>
    /// <param name="progress">Told after each batch, in passages; null when nobody looks.</param>
    /// <param name="cancellationToken">Ends the work between two batches.</param>
    /// <returns>How many passages still have none, as after a failure of the embedder: ask again later. 0 when no embedder was given.</returns>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The file cannot be written, as when the disk is full.</exception>
    public Task<int> EmbedAsync(IProgress<IndexingProgress>? progress, CancellationToken cancellationToken) =>
        _embedding?.FillAsync(progress, cancellationToken) ?? Task.FromResult(0);

    /// <summary>How much each collection holds, by name; waits for an update that runs.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<IReadOnlyList<CollectionFigures>> CountAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return _file.Count();
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>The knowledge base as a readership sees it at this moment; cheap, so ask anew for each question.</summary>
    public KnowledgeReader For(Readership readership) => new(_engine, Memory.Editions.For(readership), readership);

    /// <summary>The document of an id, whoever may read it; null when no collection holds it.</summary>
    public Document? Find(string documentId) => _shelf.Find(documentId);

    /// <summary>Waits for an update that runs, and closes the file.</summary>
    public void Dispose()
    {
        _writing.Wait();
        _file.Dispose();
        _writing.Release();
    }
}
