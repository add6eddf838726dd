using System.Runtime.ExceptionServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Knowledge.Indexing;

/// <summary>Reads an index file back into documents and passages.</summary>
internal sealed class StoredReader(SqliteConnection connection)
{
    /// <exception cref="InvalidDataException">A row is not what was written.</exception>
    public StoredKnowledge ReadAll()
    {
        var rows = connection.Query<StoredPassage>("SELECT document, ordinal, headings, text, also, place, sources, words FROM passages ORDER BY document, ordinal")
            .ToLookup(static row => row.Document, StringComparer.Ordinal);
        var read = Read([.. connection.Query<StoredDocument>("SELECT id, content, hash, passages_hash AS passagesHash FROM documents")], rows);
        var indexedAt = connection.ExecuteScalar<long?>("SELECT max(indexed_at) FROM collections");
        return new StoredKnowledge(
            read.ConvertAll(static each => each.Document),
            [.. read.SelectMany(static each => each.Passages)],
            indexedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null);
    }

    // Most of the time goes into taking the rows apart, which every core can do.
    private static List<(Document Document, List<Passage> Passages)> Read(List<StoredDocument> documents, ILookup<string, StoredPassage> rows)
    {
        try
        {
            return [.. documents.AsParallel().Select(stored => stored.With([.. rows[stored.Id]]))];
        }
        catch (AggregateException faults) when (faults.InnerExceptions[0] is InvalidDataException damage)
        {
            ExceptionDispatchInfo.Throw(damage);
            throw;
        }
    }
}
