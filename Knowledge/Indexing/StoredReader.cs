using System.Text.Json;
using Dapper;
using Knowledge.Reading;
using Microsoft.Data.Sqlite;

namespace Knowledge.Indexing;

/// <summary>Reads an index file back into documents and passages.</summary>
internal sealed class StoredReader(SqliteConnection connection)
{
    /// <exception cref="InvalidDataException">A row does not fit the others.</exception>
    /// <exception cref="JsonException">A row's JSON is broken.</exception>
    public StoredKnowledge ReadAll()
    {
        var documents = connection.Query<string>("SELECT content FROM documents")
            .Select(static content => Parsed(JsonSerializer.Deserialize(content, StoredJson.Default.Document)))
            .ToDictionary(static document => document.Id, StringComparer.Ordinal);
        var passages = connection.Query<Row>("SELECT document, ordinal, headings, text, sources FROM passages")
            .Select(row => Passage(row, documents.GetValueOrDefault(row.Document)));
        var indexedAt = connection.ExecuteScalar<long?>("SELECT max(indexed_at) FROM collections");
        return new StoredKnowledge(
            [.. documents.Values], [.. passages], indexedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null);
    }

    private static Passage Passage(Row row, Document? document)
    {
        var keys = Strings(row.Sources);
        return PassageSplitter.Passage(
            Parsed(document), (int)row.Ordinal, Strings(row.Headings), row.Text,
            [.. Parsed(document).Sources.Where(source => keys.Contains(source.Key, StringComparer.Ordinal))]);
    }

    private static IReadOnlyList<string> Strings(string json) =>
        Parsed(JsonSerializer.Deserialize(json, StoredJson.Default.IReadOnlyListString));

    private static T Parsed<T>(T? value) => value ?? throw new InvalidDataException("A row of the index does not fit the others.");

    private sealed record Row(string Document, long Ordinal, string Headings, string Text, string Sources);
}
