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
/// <param name="Place">The page or slide of the original; empty when it has none.</param>
/// <param name="Sources">The keys of the sources, as JSON.</param>
/// <param name="Words">The key of the text that a vector of it stands for.</param>
internal sealed record StoredPassage(string Document, long Ordinal, string Headings, string Text, string Also, string Place, string Sources, string Words)
{
    public static StoredPassage Of(Passage passage) => new(
        passage.DocumentId,
        passage.Ordinal,
        JsonSerializer.Serialize(passage.HeadingPath, StoredJson.Default.IReadOnlyListString),
        passage.Text,
        passage.Also,
        passage.Place ?? "",
        JsonSerializer.Serialize([.. passage.Sources.Select(static source => source.Key)], StoredJson.Default.IReadOnlyListString),
        EmbeddedText.KeyOf(passage));

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
        { Also = Also, Place = Place.Length > 0 ? Place : null };
    }

    /// <summary>Tells whether the rows of a document are those that were written.</summary>
    public static byte[] Hash(IReadOnlyList<StoredPassage> rows) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(rows, StoredJson.Default.IReadOnlyListStoredPassage));
}
