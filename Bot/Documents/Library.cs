using Bot.Starting;
using Knowledge;
using Microsoft.Extensions.Options;

namespace Bot.Documents;

/// <summary>Fills the knowledge base from the starter articles and the administrator's folders.</summary>
internal sealed class Library(KnowledgeBase knowledge, IOptions<KnowledgeOptions> options, IHostEnvironment environment)
{
    private const string Starter = "starter";

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var starter = options.Value.Articles;
        if (!Directory.Exists(starter) || !Directory.EnumerateFiles(starter, "*.md").Any())
        {
            throw new CannotStartException($"There are no starter articles in {starter}. Install the app again, or set Knowledge__Articles to their folder.");
        }

        if (knowledge.WasRebuilt)
        {
            Notice("The index was damaged or from another version; it is built again from the articles.");
        }

        await FillAsync(Starter, starter, cancellationToken);
        foreach (var folder in options.Value.Folders.Select(folder => Path.GetFullPath(folder, environment.ContentRootPath)))
        {
            await FillFolderAsync(folder, cancellationToken);
        }
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

        await IndexAsync(collection, folder, articles, cancellationToken);
    }

    private async Task IndexAsync(string collection, string folder, IReadOnlyList<Document> articles, CancellationToken cancellationToken)
    {
        IndexingReport report;
        try
        {
            report = await knowledge.UpdateAsync(collection, articles, new ConsoleProgress(folder), cancellationToken);
        }
        catch (ArgumentException e) // Two articles share an id: neither may silently win.
        {
            Notice($"Nothing was read from {folder}: {e.Message}");
            return;
        }

        if (report.Added + report.Changed + report.Removed > 0)
        {
            Notice($"Indexed {folder}: {report.Added} new, {report.Changed} changed, {report.Removed} removed, {report.Unchanged} as before; {report.Passages} passages.");
        }
    }

    private static void Notice(string line) => Console.Error.WriteLine(line);
}
