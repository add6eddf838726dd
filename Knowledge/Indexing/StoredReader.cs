using Dapper;
using Microsoft.Data.Sqlite;

namespace Knowledge.Indexing;

/// <summary>Reads an index file back into documents and passages.</summary>
internal sealed class StoredReader(SqliteConnection connection)
{
    /// <exception cref="InvalidDataException">A row is not what was written.</exception>
    public StoredKnowledge ReadAll()
    {
        var rows = connection.Query<StoredPassage>("SELECT document, ordinal, headings, text, also, sources FROM passages ORDER BY document, ordinal")
            .ToLookup(static row => row.Document, StringComparer.Ordinal);
        var (documents, passages) = (new List<Document>(), new List<Passage>());
        foreach (var stored in connection.Query<StoredDocument>("SELECT id, content, hash, passages_hash AS passagesHash FROM documents"))
        {
            var (document, itsPassages) = stored.With([.. rows[stored.Id]]);
            documents.Add(document);
            passages.AddRange(itsPassages);
        }

        var indexedAt = connection.ExecuteScalar<long?>("SELECT max(indexed_at) FROM collections");
        return new StoredKnowledge(documents, passages, indexedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null);
    }
}
