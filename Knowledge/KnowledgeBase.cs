using Knowledge.Indexing;
using Knowledge.Quoting;
using Knowledge.Searching;

namespace Knowledge;

/// <summary>
/// The indexed knowledge base: documents in collections, kept in one SQLite file and searched in memory.
/// Any number of threads may search while one update runs; they see the old state until the new one stands.
/// </summary>
public sealed class KnowledgeBase : IDisposable
{
    private readonly IndexFile _file;
    private readonly TimeProvider _clock;
    private readonly Bm25Engine _engine;
    private readonly SemaphoreSlim _writing = new(1);
    private volatile Shelf _shelf;

    private KnowledgeBase((IndexFile File, StoredKnowledge Content) opened, TimeProvider clock, bool wasRebuilt)
    {
        (_file, var content) = opened;
        _clock = clock;
        _engine = new Bm25Engine(content.Passages);
        _shelf = new Shelf(content.Documents, content.IndexedAt);
        WasRebuilt = wasRebuilt;
    }

    /// <summary>Whether a damaged or foreign index file was thrown away at the opening; the collections are then to be handed in again.</summary>
    public bool WasRebuilt { get; }

    /// <summary>When a collection was last updated, changed or not; null when none was.</summary>
    public DateTimeOffset? IndexedAt => _shelf.IndexedAt;

    /// <summary>All documents of all collections, by title.</summary>
    public IReadOnlyList<Document> Documents => _shelf.Documents;

    /// <summary>How many passages the documents were cut into.</summary>
    public int PassageCount => _engine.Index.Passages.Count;

    /// <summary>
    /// Opens the index file "index.db" of a folder, and begins it where there is none. The file can always be made again from
    /// the documents, so one that is damaged, no SQLite file or of another version is deleted and begun again.
    /// </summary>
    /// <param name="folder">Made when it is not there. Only one process may have it open.</param>
    /// <param name="clock">Tells <see cref="IndexedAt"/>.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The file cannot be opened or written.</exception>
    public static KnowledgeBase Open(string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "index.db");
        try
        {
            return new KnowledgeBase(IndexFile.Open(path), clock, wasRebuilt: false);
        }
        catch (Exception fault) when (IndexFile.IsDamage(fault))
        {
            IndexFile.Delete(path);
            return new KnowledgeBase(IndexFile.Open(path), clock, wasRebuilt: true);
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

    /// <summary>Clears every collection but these; used when a folder is no longer among the settings.</summary>
    /// <param name="kept">The names of the collections that stay.</param>
    /// <param name="cancellationToken">Ends the work between two collections.</param>
    /// <returns>A task that ends when searches see none of them.</returns>
    public async Task KeepOnlyAsync(IReadOnlyCollection<string> kept, CancellationToken cancellationToken)
    {
        foreach (var collection in _file.Collections().Except(kept, StringComparer.Ordinal))
            await UpdateAsync(collection, [], progress: null, cancellationToken);
    }

    /// <inheritdoc cref="ISearchEngine.SearchAsync"/>
    public Task<IReadOnlyList<Hit>> SearchAsync(string question, int limit, CancellationToken cancellationToken) =>
        _engine.SearchAsync(question, limit, cancellationToken);

    /// <summary>The document of an id; null when no collection holds it.</summary>
    public Document? Find(string documentId) => _shelf.Find(documentId);

    /// <summary>The passages of a document in their order; empty when no collection holds it.</summary>
    public IReadOnlyList<Passage> PassagesOf(string documentId) => _engine.Index.PassagesOf(documentId);

    /// <summary>How many different terms of a question name anything to look for: "how often?" has none.</summary>
    public int CountSubject(string question) => Question.Read(question, _engine.Index).CountNamed;

    /// <summary>The share of a question's subject that a passage or its headings mention, 0 to 1, as in <see cref="Hit.Coverage"/>; null when the question has no subject of its own.</summary>
    /// <param name="question">Any text.</param>
    /// <param name="passage">A passage that was found.</param>
    public double? Coverage(string question, Passage passage)
    {
        var read = Question.Read(question, _engine.Index);
        var text = _engine.Reader.Read(passage);
        return read.HasSubject ? read.Coverage(text.Mentions) : null;
    }

    /// <summary>
    /// Reads a question, to weigh the sentences of passages by it: the share of the question's idf that a sentence mentions, with some credit for its headings
    /// and neighbours; .2 more when it has what the question asks for: a name, a time, a number, a duration, a frequency; and up to .4
    /// more when it opens a section, the most below a heading that asks the same. A sentence that asks has 0.
    /// </summary>
    /// <param name="question">Any text.</param>
    /// <returns>
    /// For a passage that was found all its sentences, in its order; "Yes." and "No." stand with the sentence after them, or are
    /// left out where they answer nothing.
    /// </returns>
    public Func<Passage, IReadOnlyList<Sentence>> Quoting(string question) => new Quoter(_engine.Reader, question).Weigh;

    /// <summary>Waits for an update that runs, and closes the file.</summary>
    public void Dispose()
    {
        _writing.Wait();
        _file.Dispose();
        _writing.Release();
    }
}
