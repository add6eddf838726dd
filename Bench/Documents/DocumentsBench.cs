using System.Diagnostics;
using Bot.Documents.Folders;
using Bot.Documents.Reading;
using Knowledge;

namespace Bench.Documents;

/// <summary>Times how fast a folder of documents is read and indexed, how fast it is looked through again, and what memory that takes.</summary>
internal static class DocumentsBench
{
    private const int Files = 2_000;
    private const double LeastPerSecond = 50;
    private const double MostMegabytes = 400;
    private static readonly TimeSpan MostAgain = TimeSpan.FromSeconds(5);

    /// <param name="folder">A folder of documents; null for the reference corpus, which is made first.</param>
    public static async Task<int> RunAsync(string? folder)
    {
        var data = Directory.CreateTempSubdirectory("companion-bench-").FullName;
        if (folder is null)
        {
            folder = Directory.CreateDirectory(Path.Combine(data, "corpus")).FullName;
            Corpus.Make(folder, Files);
            GC.Collect();
        }

        using var knowledge = KnowledgeBase.Open(Path.Combine(data, "index"), TimeProvider.System);
        var reader = new FolderReader(knowledge, new DocumentReaders(TimeProvider.System));
        var (first, report, notices) = await FillAsync(knowledge, reader, folder, last: null);
        var (again, unchanged, _) = await FillAsync(knowledge, reader, folder, last: null);
        var (glance, _, _) = await FillAsync(knowledge, reader, folder, Glance.At(folder));
        var (perSecond, megabytes) = ((report.Added + notices) / first.TotalSeconds, Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
        Console.WriteLine($"{report.Added} documents, {report.Passages} passages in {first.TotalSeconds:0.0} s: {perSecond:0} files a second; {notices} notices");
        Console.WriteLine($"again with nothing changed, each file opened: {again.TotalSeconds:0.0} s ({unchanged.Unchanged} as before); at a glance: {glance.TotalSeconds:0.00} s");
        Console.WriteLine($"at most {megabytes:0} MB resident");
        Directory.Delete(data, recursive: true);
        return perSecond >= LeastPerSecond && megabytes <= MostMegabytes && again <= MostAgain ? 0 : 1;
    }

    private static async Task<(TimeSpan Time, IndexingReport Report, int Notices)> FillAsync(KnowledgeBase knowledge, FolderReader reader, string folder, Glance? last)
    {
        var begun = Stopwatch.GetTimestamp();
        var (documents, notices) = await reader.ReadAsync(new WatchedFolder(folder), Glance.At(folder), last, [], progress: null, CancellationToken.None);
        var report = await knowledge.UpdateAsync("corpus", documents, progress: null, CancellationToken.None);
        return (Stopwatch.GetElapsedTime(begun), report, notices.Count(static notice => notice.IsRefused));
    }
}
