using Bot.Documents.Folders;
using Bot.Documents.SharePoint;
using Bot.Starting;
using Knowledge;
using Microsoft.Extensions.Options;

namespace Bot.Documents;

/// <summary>Fills the knowledge base from the starter articles, the administrator's folders and what other rooms hand in.</summary>
internal sealed class Library(
    KnowledgeBase knowledge, FolderLibrary documents, IEnumerable<Collection> collections, IOptions<KnowledgeOptions> options, IHostEnvironment environment)
{
    private const string Starter = "starter";

    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var starter = Path.GetFullPath(options.Value.Articles, environment.ContentRootPath);
        if (!Directory.Exists(starter) || !Directory.EnumerateFiles(starter, "*.md").Any())
        {
            throw new CannotStartException($"There are no starter articles in {starter}. Install the app again, or set Knowledge__Articles to their folder.");
        }

        _claimed.Clear();
        if (knowledge.WasRebuilt)
        {
            Notice("The index was damaged or from another version; it is built again from the articles.");
        }

        string[] folders = [.. options.Value.Folders.Select(FullPath)];
        var watched = documents.Folders;
        string[] kept = [Starter, .. folders, .. watched.Select(static folder => folder.Collection), .. collections.Select(static collection => collection.Name)];
        await documents.KeepOnlyAsync(name => kept.Contains(name, StringComparer.Ordinal) || SharedLibrary.IsNameOf(name), cancellationToken);
        await FillAsync(Starter, starter, cancellationToken);
        foreach (var folder in folders)
        {
            await FillFolderAsync(folder, cancellationToken);
        }

        foreach (var folder in watched)
        {
            await FillDocumentsAsync(folder, cancellationToken);
        }

        foreach (var collection in collections)
        {
            await RefreshAsync(collection.Name, cancellationToken);
        }
    }

    /// <summary>Brings one of the collections that other rooms hand in up to date; ends when searches see it.</summary>
    public async Task RefreshAsync(string name, CancellationToken cancellationToken)
    {
        var held = await collections.Single(collection => string.Equals(collection.Name, name, StringComparison.Ordinal)).ReadAsync();
        await knowledge.UpdateAsync(name, held, progress: null, cancellationToken);
    }

    // A folder that is gone may come back (a share that is not mounted), so what it held stays.
    private Task FillFolderAsync(string folder, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder))
        {
            return FillAsync(folder, folder, cancellationToken);
        }

        Notice($"The folder {folder} (Knowledge:Folders) is not there; what was read from it earlier is kept.");
        return Task.CompletedTask;
    }

    private async Task FillAsync(string collection, string folder, CancellationToken cancellationToken)
    {
        var (articles, problems) = await ArticleFolder.ReadAsync(folder, cancellationToken);
        foreach (var problem in problems)
        {
            Notice($"Left out: {problem}");
        }

        await UpdateAsync(collection, folder, Unclaimed(articles), cancellationToken);
    }

    private async Task FillDocumentsAsync(WatchedFolder folder, CancellationToken cancellationToken)
    {
        if (await documents.FillAsync(folder, looksInside: true, new ConsoleProgress(folder.Path), cancellationToken) is not { } report)
        {
            Notice($"The folder {folder.Path} is not there; what was read from it earlier is kept.");
            return;
        }

        if (report.Fresh.Count > 0)
        {
            Notice($"{report.Fresh.Count} new notices on files of {folder.Path}: see \"knowledge status\"."); // The files' names may name people.
        }

        if (report.HasChanges)
        {
            Notice(report.Line(folder.Path));
        }
    }

    private async Task UpdateAsync(string collection, string folder, IReadOnlyList<Document> all, CancellationToken cancellationToken)
    {
        var report = await knowledge.UpdateAsync(collection, all, new ConsoleProgress(folder), cancellationToken);
        if (report.Added + report.Changed + report.Removed > 0)
        {
            Notice($"Indexed {folder}: {report.Added} new, {report.Changed} changed, {report.Removed} removed, {report.Unchanged} as before; {report.Passages} passages.");
        }
    }

    // The first to claim an id keeps it: the starter articles, then the folders in their order.
    private List<Document> Unclaimed(IReadOnlyList<Document> articles)
    {
        var unclaimed = new List<Document>();
        foreach (var article in articles)
        {
            if (_claimed.Add(article.Id))
            {
                unclaimed.Add(article);
            }
            else
            {
                Notice($"Left out: the article \"{article.Title}\", because another one has its id, {article.Id}. Give it an id of its own.");
            }
        }

        return unclaimed;
    }

    private string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, environment.ContentRootPath));

    private static void Notice(string line) => Console.Error.WriteLine(line);
}
