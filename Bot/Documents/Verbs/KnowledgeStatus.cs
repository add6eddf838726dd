using System.Globalization;
using System.Text;
using Bot.Documents.Folders;
using Bot.Documents.SharePoint;
using Cards;
using Knowledge;

namespace Bot.Documents.Verbs;

/// <summary>Tells an administrator what the knowledge base holds, how old it is, and what could not be read.</summary>
internal sealed class KnowledgeStatus(KnowledgeBase knowledge, FolderLibrary folders, LibraryStore libraries, LibraryTroubles troubles, NoticeStore notices)
{
    public async Task<string> TextAsync(CancellationToken cancellationToken)
    {
        var all = await knowledge.CountAsync(cancellationToken);
        var watched = folders.Folders.ToDictionary(static folder => folder.Collection, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var collection in all)
        {
            var told = notices.Of(collection.Name);
            if (collection.Documents == 0 && told is [] && !watched.ContainsKey(collection.Name))
                continue; // It was removed.
            var folder = watched.GetValueOrDefault(collection.Name);
            text.Append(CultureInfo.InvariantCulture, $"{folder?.Path ?? collection.Name}: {Counts(collection.Documents, collection.Passages)}, read {LondonDate.WithTime(collection.IndexedAt)}")
                .Append(folder is null || Path.Exists(folder.Path) ? "" : " (the folder is not there now)")
                .Append(folder?.Readers is { } readers ? $", for {readers} alone" : "").Append('\n');
            foreach (var notice in told)
                text.Append("  ").Append(notice.Text).Append('\n');
        }

        return text.Append(Libraries(all)).Append(CultureInfo.InvariantCulture, $"In all {Counts(all.Sum(static each => each.Documents), all.Sum(static each => each.Passages))}.\n").Append(Vectors()).ToString();
    }

    private string Libraries(IReadOnlyList<CollectionFigures> all) => string.Concat(libraries.All
        .Select(library => (library.Collection, Trouble: troubles.Of(library.Collection), IsRead: all.Any(each => string.Equals(each.Name, library.Collection, StringComparison.Ordinal))))
        .Where(static each => each.Trouble is not null || !each.IsRead)
        .Select(static each => each.Trouble is { } trouble
            ? $"{each.Collection}: could not be read since {LondonDate.WithTime(trouble.Since)} ({trouble.Reason}); it is tried again\n"
            : $"{each.Collection}: not read yet\n"));

    private string Vectors() => knowledge.Memory is { Embedder: not null } memory && memory.Passages.Count(passage => memory.VectorOf(passage) is null) is > 0 and var missing
        ? string.Create(CultureInfo.InvariantCulture, $"{missing:N0} of the passages have no embedding yet; until then they are found by their words.\n")
        : "";

    private static string Counts(int documents, int passages) => string.Create(
        CultureInfo.InvariantCulture, $"{documents:N0} {(documents == 1 ? "document" : "documents")}, {passages:N0} {(passages == 1 ? "passage" : "passages")}");
}
