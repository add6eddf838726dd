using Knowledge;

namespace Bot.LanguageModel;

/// <summary>Gives vectors to the passages that have none: at the start, and every half minute for those that are new or whose turn failed.</summary>
internal sealed partial class VectorRound(KnowledgeBase knowledge, TimeProvider clock, ILogger<VectorRound> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (knowledge.Memory.Embedder is null)
            return;
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await knowledge.EmbedAsync(new Progress(LogProgress), cancellationToken) is > 0 and var missing)
                LogMissing(missing);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested) // The loop's own net: the next round tries again.
        {
            LogFailed(fault.GetType().Name);
        }
    }

    [LoggerMessage(2852, LogLevel.Information, "Vectors were made of {Done} of {Total} passages")]
    private partial void LogProgress(int done, int total);

    [LoggerMessage(2853, LogLevel.Warning, "{Passages} passages have no vector yet and are found by words; it is tried again in half a minute")]
    private partial void LogMissing(int passages);

    [LoggerMessage(2854, LogLevel.Error, "Vectors could not be kept ({Fault}); it is tried again in half a minute")]
    private partial void LogFailed(string fault);

    // The framework's own Progress<T> reports on other threads, and out of order.
    private sealed class Progress(Action<int, int> report) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => report(value.Done, value.Total);
    }
}
