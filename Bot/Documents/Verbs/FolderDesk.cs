using System.Globalization;
using Bot.Documents.Folders;

namespace Bot.Documents.Verbs;

/// <summary>Does what an administrator asks about folders of documents, and tells how it goes.</summary>
internal sealed class FolderDesk(FolderLibrary library, FolderStore folders, TimeProvider clock)
{
    private const int MostNotices = 20;
    private const string Kept = "What was read from it earlier is kept.";

    public async Task<int> AddAsync(WatchedFolder folder, TextWriter output, CancellationToken cancellationToken)
    {
        if (!Path.Exists(folder.Path))
        {
            await output.WriteLineAsync($"There is no folder or file {folder.Path}.");
            return 1;
        }

        if (folders.All.FirstOrDefault(other => !string.Equals(other.Path, folder.Path, StringComparison.Ordinal) && (folder.IsWithin(other) || other.IsWithin(folder))) is { } other)
        {
            await output.WriteLineAsync($"{folder.Path} and {other.Path} lie in each other, and a document can belong to one only. Remove {other.Path} first: knowledge remove {other.Path}");
            return 1;
        }

        if (folder.Readers is not null && folders.OfSettings.Contains(new WatchedFolder(folder.Path)))
        {
            await output.WriteLineAsync($"{folder.Path} stands in the settings (Knowledge:Documents), where everybody may read it. Take it out there first.");
            return 1;
        }

        if (!folders.All.Contains(folder))
        {
            await folders.AddAsync(folder);
        }

        await FillAsync(folder, output, cancellationToken);
        return 0;
    }

    public async Task<int> RemoveAsync(string path, TextWriter output, CancellationToken cancellationToken)
    {
        var wasThere = await library.RemoveAsync(path, cancellationToken);
        await output.WriteLineAsync(wasThere
            ? $"Removed {path}: nothing of its documents is left in the knowledge base."
            : $"{path} was not added. These were: {(folders.All is { Count: > 0 } all ? string.Join(", ", all.Select(static folder => folder.Path)) : "none")}. Folders of the settings are removed there.");
        return wasThere ? 0 : 1;
    }

    public async Task<int> RefreshAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var all = library.Folders;
        foreach (var folder in all)
        {
            await FillAsync(folder, output, cancellationToken);
        }

        if (all.Count == 0)
        {
            await output.WriteLineAsync("There are no folders of documents. Add one: knowledge add PATH");
        }

        return 0;
    }

    private async Task FillAsync(WatchedFolder folder, TextWriter output, CancellationToken cancellationToken)
    {
        using var progress = new LineProgress(output, clock);
        var report = await library.FillAsync(folder, looksInside: true, progress, cancellationToken);
        await progress.EndAsync();
        var notices = (report?.Notices ?? []).OrderByDescending(static notice => notice.IsRefused).ToList();
        foreach (var notice in notices.Take(MostNotices))
        {
            await output.WriteLineAsync(notice.Text);
        }

        if (notices.Count > MostNotices)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"… and {notices.Count - MostNotices:N0} more notices on files: knowledge status shows them all."));
        }

        await output.WriteLineAsync(report?.Line(folder.Path) ?? $"The folder {folder.Path} is not there. {Kept}");
    }
}
