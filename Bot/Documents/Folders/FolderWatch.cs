using Microsoft.Extensions.Options;

namespace Bot.Documents.Folders;

/// <summary>Looks at the watched folders again and again, so that a changed file is found and a deleted one is forgotten without a restart.</summary>
internal sealed partial class FolderWatch(FolderLibrary library, IOptions<KnowledgeOptions> options, TimeProvider clock, ILogger<FolderWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.RescanSeconds == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.RescanSeconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var folder in library.Folders)
            {
                if (await library.FillAsync(folder, looksInside: false, progress: null, stoppingToken) is { } report && (report.HasChanges || report.Fresh.Count > 0))
                {
                    LogChanged(report.Changes.Added, report.Changes.Changed, report.Changes.Removed, report.Fresh.Count);
                }
            }
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested) // The loop's own net: the next round tries again.
        {
            LogFailed(e.GetType().Name);
        }
    }

    [LoggerMessage(2801, LogLevel.Information, "Documents: {Added} new, {Changed} changed, {Removed} removed; {Notices} notices for their owners (see knowledge status)")]
    private partial void LogChanged(int added, int changed, int removed, int notices);

    [LoggerMessage(2802, LogLevel.Error, "The folders of documents could not be looked at ({Fault}); they are tried again")]
    private partial void LogFailed(string fault);
}
