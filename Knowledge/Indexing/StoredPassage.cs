using System.Security.Cryptography;
using System.Text.Json;
using Knowledge.Reading;

namespace Knowledge.Indexing;

/// <summary>A row of the table of passages; what a passage shares with its document is not repeated.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Ordinal">The place in the document, from 1.</param>
/// <param name="Headings">The heading path, as JSON.</param>
/// <param name="Text">The words.</param>
/// <param name="Also">Other words that people ask for it by.</param>
/// <param name="Sources">The keys of the sources, as JSON.</param>
internal sealed record StoredPassage(string Document, long Ordinal, string Headings, string Text, string Also, string Sources)
{
    public static StoredPassage Of(Passage passage) => new(
        passage.DocumentId,
        passage.Ordinal,
        JsonSerializer.Serialize(passage.HeadingPath, StoredJson.Default.IReadOnlyListString),
        passage.Text,
        passage.Also,
        JsonSerializer.Serialize([.. passage.Sources.Select(static source => source.Key)], StoredJson.Default.IReadOnlyListString));

    /// <summary>The passage, once its document is at hand.</summary>
    public Passage In(Document document)
    {
        var keys = JsonSerializer.Deserialize(Sources, StoredJson.Default.IReadOnlyListString) ?? [];
        return PassageSplitter.Passage(
            document,
            (int)Ordinal,
            JsonSerializer.Deserialize(Headings, StoredJson.Default.IReadOnlyListString) ?? [],
            Text,
            [.. document.Sources.Where(source => keys.Contains(source.Key, StringComparer.Ordinal))]) with
        { Also = Also };
    }

    /// <summary>Tells whether the rows of a document are those that were written.</summary>
    public static byte[] Hash(IReadOnlyList<StoredPassage> rows) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(rows, StoredJson.Default.IReadOnlyListStoredPassage));
}
