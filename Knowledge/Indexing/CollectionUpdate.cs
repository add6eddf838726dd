using Dapper;
using Microsoft.Data.Sqlite;

namespace Knowledge.Indexing;

/// <summary>One update of a collection, inside a transaction: what is unchanged is left alone, what is gone leaves no row.</summary>
internal sealed class CollectionUpdate(SqliteConnection connection, string collection, DateTimeOffset at) : IDisposable
{
    private readonly Insertion _documents = new(connection, "documents", columns: 5);
    private readonly Insertion _passages = new(connection, "passages", columns: 8);
    private readonly List<string> _removed = [];
    private readonly List<Passage> _added = [];

    /// <summary>What the update did.</summary>
    public IndexingReport Report { get; private set; } = new(0, 0, 0, 0, 0);

    /// <summary>What search engines have to take over.</summary>
    public PassageChanges Changes => new(_removed, _added);

    public void Run(IReadOnlyList<Document> documents, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        Begin(documents);
        var stored = connection.Query<(string Id, byte[] Hash)>("SELECT id, hash FROM documents WHERE collection = @collection", new { collection })
            .ToDictionary(static row => row.Id, static row => row.Hash, StringComparer.Ordinal);

        // Every core can cut and hash, while this thread writes; in the order of the ids, so that the tables grow at their ends.
        var prepared = documents.OrderBy(static document => document.Id, StringComparer.Ordinal).ToList()
            .AsParallel().AsOrdered().WithCancellation(cancellationToken).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(document => PreparedDocument.Of(document, stored.GetValueOrDefault(document.Id)));
        foreach (var (i, document) in prepared.Index())
        {
            Take(document);
            progress?.Report(new IndexingProgress(i + 1, documents.Count));
        }

        var gone = stored.Keys.Except(documents.Select(static document => document.Id), StringComparer.Ordinal).ToList();
        gone.ForEach(Delete);
        if (_removed.Count > 0)
            new VectorTable(connection).DeleteUnused();
        Report = Report with { Removed = gone.Count, Passages = CountPassages() };
    }

    public void Dispose()
    {
        _documents.Dispose();
        _passages.Dispose();
    }

    private void Begin(IReadOnlyList<Document> documents)
    {
        var elsewhere = connection.Query<string>("SELECT id FROM documents WHERE collection <> @collection", new { collection });
        var taken = elsewhere.ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (!taken.Add(document.Id))
                throw new ArgumentException($"Two documents have the id '{document.Id}': give one of them another.", nameof(documents));
        }

        connection.Execute(
            "INSERT INTO collections VALUES (@collection, @at) ON CONFLICT (name) DO UPDATE SET indexed_at = excluded.indexed_at",
            new { collection, at = at.ToUnixTimeMilliseconds() });
    }

    private void Take(PreparedDocument document)
    {
        if (document.IsUnchanged)
        {
            Report = Report with { Unchanged = Report.Unchanged + 1 };
            return;
        }

        Report = document.WasStored ? Report with { Changed = Report.Changed + 1 } : Report with { Added = Report.Added + 1 };
        if (document.WasStored)
            Delete(document.Row.Id);
        Insert(document);
    }

    private void Delete(string id)
    {
        connection.Execute("DELETE FROM documents WHERE id = @id", new { id });
        _removed.Add(id);
    }

    private void Insert(PreparedDocument document)
    {
        var (id, content, hash, passagesHash) = document.Row;
        _documents.Run(id, collection, hash, passagesHash, content);
        foreach (var row in document.PassageRows)
            _passages.Run(row.Document, row.Ordinal, row.Headings, row.Text, row.Also, row.Place, row.Sources, row.Words);
        _added.AddRange(document.Passages);
    }

    private int CountPassages() => connection.ExecuteScalar<int>(
        "SELECT count(*) FROM passages JOIN documents ON id = document WHERE collection = @collection", new { collection });
}
