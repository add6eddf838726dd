using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Knowledge.Indexing;

/// <summary>A row of the table of documents.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Content">The whole document, as JSON.</param>
/// <param name="Hash">Of the content: tells whether a document that is handed in has changed.</param>
/// <param name="PassagesHash">Of its passages' rows.</param>
internal sealed record StoredDocument(string Id, string Content, byte[] Hash, byte[] PassagesHash)
{
    public static StoredDocument Of(Document document, IReadOnlyList<StoredPassage> passages)
    {
        var content = Json(document);
        return new StoredDocument(document.Id, content, HashOf(content), StoredPassage.Hash(passages));
    }

    /// <summary>The document and its passages, if the rows are those that were written.</summary>
    /// <exception cref="InvalidDataException">They are not.</exception>
    public (Document Document, List<Passage> Passages) With(IReadOnlyList<StoredPassage> passages)
    {
        if (!HashOf(Content).AsSpan().SequenceEqual(Hash) || !StoredPassage.Hash(passages).AsSpan().SequenceEqual(PassagesHash))
            throw new InvalidDataException("A row of the index is not what was written.");
        var document = JsonSerializer.Deserialize(Content, StoredJson.Default.Document) ?? throw new InvalidDataException("A row of the index is empty.");
        return (document, [.. passages.Select(passage => passage.In(document))]);
    }

    private static string Json(Document document) => JsonSerializer.Serialize(document, StoredJson.Default.Document);

    private static byte[] HashOf(string content) => SHA256.HashData(Encoding.UTF8.GetBytes(content));
}
