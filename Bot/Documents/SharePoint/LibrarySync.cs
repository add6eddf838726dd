using Bot.Graph;
using Bot.Graph.Files;
using Bot.Outbox;
using Knowledge;

namespace Bot.Documents.SharePoint;

/// <summary>Follows the document libraries: what is new or changed there is read, what is deleted there leaves nothing here.</summary>
internal sealed class LibrarySync(KnowledgeBase knowledge, LibraryStore libraries, NoticeStore notices, LibraryReader reader, LibraryTroubles troubles)
{
    /// <summary>
    /// Brings a library up to date. A crash or a fault leaves what was known, and the same is read again; nothing is left of one that is no more,
    /// or that Graph has refused for an hour.
    /// </summary>
    /// <param name="library">The library.</param>
    /// <param name="isKept">Asked before anything of it can be found whether nobody has closed it meanwhile.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Why it could not be; null when it was.</returns>
    public async Task<string?> RunAsync(SharedLibrary library, Predicate<SharedLibrary> isKept, CancellationToken cancellationToken)
    {
        var (known, link) = libraries.Find(library.Collection);
        switch (await reader.ChangesAsync(library, link, cancellationToken))
        {
            case Answer<DriveChanges>.Given(var changes):
                troubles.Forget(library.Collection);
                await TakeOverAsync(library, known.After(changes), changes, isKept, cancellationToken);
                return null;
            case Answer<DriveChanges>.Trouble(var trouble):
                troubles.Note(library.Collection, trouble);
                if (trouble is DeliveryResult.Refused { IsGone: true } || troubles.IsWithdrawn(library.Collection))
                    await ClearAsync(library.Collection, cancellationToken);
                break;
        }

        return troubles.Of(library.Collection)?.Reason;
    }

    /// <summary>Leaves nothing of libraries that are read no more.</summary>
    public async Task KeepOnlyAsync(IReadOnlyList<SharedLibrary> kept, CancellationToken cancellationToken)
    {
        var collections = kept.Select(static library => library.Collection).ToList();
        foreach (var gone in (await knowledge.CountAsync(cancellationToken)).Where(collection => collection.Documents > 0 && IsGone(collection.Name)))
            await knowledge.UpdateAsync(gone.Name, [], progress: null, cancellationToken);
        await notices.KeepOnlyAsync(collection => !IsGone(collection));
        await libraries.KeepOnlyAsync(collections);

        bool IsGone(string collection) => SharedLibrary.IsNameOf(collection) && !collections.Contains(collection, StringComparer.Ordinal);
    }

    // What is known is noted last: before that, whatever happens, the same changes come again.
    private async Task TakeOverAsync(SharedLibrary library, DriveTree tree, DriveChanges changes, Predicate<SharedLibrary> isKept, CancellationToken cancellationToken)
    {
        var (documents, found) = await reader.ReadAsync(library, tree.FilesBelow(library.Folder), notices.Of(library.Collection), cancellationToken);
        if (!isKept(library))
            return; // Somebody has closed it meanwhile.
        await knowledge.UpdateAsync(library.Collection, documents, progress: null, cancellationToken);
        await notices.ReplaceAsync(library.Collection, found);
        await libraries.SaveAsync(library.Collection, changes);
    }

    // The library is no more, or this app may not see it any longer, so nothing of it may be.
    private async Task ClearAsync(string collection, CancellationToken cancellationToken)
    {
        await knowledge.UpdateAsync(collection, [], progress: null, cancellationToken);
        await notices.ReplaceAsync(collection, []);
        await libraries.ForgetAsync(collection);
    }
}
