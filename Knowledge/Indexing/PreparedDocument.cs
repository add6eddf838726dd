using Knowledge.Reading;

namespace Knowledge.Indexing;

/// <summary>A document that was handed in, ready to be written.</summary>
/// <param name="Row">Its row.</param>
/// <param name="WasStored">Whether the index holds a document of its id.</param>
/// <param name="IsUnchanged">Whether that is the same document; then nothing is to be written, and it was not cut again.</param>
/// <param name="Passages">What it was cut into.</param>
/// <param name="PassageRows">Their rows.</param>
internal sealed record PreparedDocument(
    StoredDocument Row, bool WasStored, bool IsUnchanged, IReadOnlyList<Passage> Passages, IReadOnlyList<StoredPassage> PassageRows)
{
    /// <param name="document">What was handed in.</param>
    /// <param name="storedHash">Of the document that the index holds; null when it holds none.</param>
    public static PreparedDocument Of(Document document, byte[]? storedHash)
    {
        var unread = StoredDocument.Of(document, []);
        if (storedHash is not null && unread.Hash.AsSpan().SequenceEqual(storedHash))
            return new PreparedDocument(unread, WasStored: true, IsUnchanged: true, [], []);
        var passages = PassageSplitter.Split(document);
        var rows = passages.Select(StoredPassage.Of).ToList();
        return new PreparedDocument(unread with { PassagesHash = StoredPassage.Hash(rows) }, storedHash is not null, IsUnchanged: false, passages, rows);
    }
}
