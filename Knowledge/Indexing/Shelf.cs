using System.Collections.Frozen;

namespace Knowledge.Indexing;

/// <summary>The documents that stand ready at one moment.</summary>
internal sealed class Shelf
{
    private readonly FrozenDictionary<string, Document> _byId;

    public Shelf(IEnumerable<Document> documents, DateTimeOffset? indexedAt)
    {
        _byId = documents.ToFrozenDictionary(static document => document.Id, StringComparer.Ordinal);
        Documents = [.. _byId.Values.OrderBy(static document => document.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(static document => document.Id, StringComparer.Ordinal)];
        IndexedAt = indexedAt;
    }

    /// <summary>By title, whatever the case of its letters.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>When it was last brought up to date; null when it never was.</summary>
    public DateTimeOffset? IndexedAt { get; }

    public Document? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The shelf after an update that took out some documents and put these in.</summary>
    public Shelf After(PassageChanges changes, IReadOnlyList<Document> documents, DateTimeOffset at)
    {
        var replaced = changes.RemovedDocuments.Concat(documents.Select(static document => document.Id)).ToHashSet(StringComparer.Ordinal);
        return new Shelf(Documents.Where(document => !replaced.Contains(document.Id)).Concat(documents), at);
    }
}
