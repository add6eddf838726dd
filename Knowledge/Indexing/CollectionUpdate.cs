using Dapper;
using Knowledge.Reading;
using Microsoft.Data.Sqlite;

namespace Knowledge.Indexing;

/// <summary>One update of a collection, inside a transaction: what is unchanged is left alone, what is gone leaves no row.</summary>
internal sealed class CollectionUpdate(SqliteConnection connection, string collection, DateTimeOffset at)
{
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
        foreach (var (i, document) in documents.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            stored.Remove(document.Id, out var hash);
            Take(document, hash);
            progress?.Report(new IndexingProgress(i + 1, documents.Count));
        }

        foreach (var id in stored.Keys)
            Delete(id);
        Report = Report with { Removed = stored.Count, Passages = CountPassages() };
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

    private void Take(Document document, byte[]? storedHash)
    {
        if (storedHash is not null && StoredDocument.HashOf(document).AsSpan().SequenceEqual(storedHash))
        {
            Report = Report with { Unchanged = Report.Unchanged + 1 };
            return;
        }

        Report = storedHash is null ? Report with { Added = Report.Added + 1 } : Report with { Changed = Report.Changed + 1 };
        if (storedHash is not null)
            Delete(document.Id);
        Insert(document);
    }

    private void Delete(string id)
    {
        connection.Execute("DELETE FROM documents WHERE id = @id", new { id });
        _removed.Add(id);
    }

    private void Insert(Document document)
    {
        var passages = PassageSplitter.Split(document);
        var rows = passages.Select(StoredPassage.Of).ToList();
        var (id, content, hash, passagesHash) = StoredDocument.Of(document, rows);
        connection.Execute(
            "INSERT INTO documents VALUES (@id, @collection, @hash, @passagesHash, @content)",
            new { id, collection, hash, passagesHash, content });
        connection.Execute("INSERT INTO passages VALUES (@Document, @Ordinal, @Headings, @Text, @Also, @Sources)", rows);
        _added.AddRange(passages);
    }

    private int CountPassages() => connection.ExecuteScalar<int>(
        "SELECT count(*) FROM passages JOIN documents ON id = document WHERE collection = @collection", new { collection });
}
