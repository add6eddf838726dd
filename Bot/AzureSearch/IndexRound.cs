using Knowledge;

namespace Bot.AzureSearch;

/// <summary>Keeps the index up to date from when an engine for it is made: after each change of the passages, and every minute for what failed and for new vectors.</summary>
internal sealed partial class IndexRound(KnowledgeBase knowledge, IndexKeeping keeping, IndexState state, TimeProvider clock, ILogger<IndexRound> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var timer = clock.CreateTimer(_ => state.Wake(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await foreach (var _ in state.Woken.ReadAllAsync(stoppingToken))
        {
            await RunAsync(stoppingToken);
            timer.Change(Every, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var heldBefore = state.Holds(knowledge.Memory.Passages);
        try
        {
            var failed = await keeping.CatchUpAsync(knowledge.Memory, cancellationToken);
            if (failed > 0)
                LogPartly(failed);
            else if (!heldBefore)
                LogReady(knowledge.PassageCount);
        }
        catch (Exception fault) when (SearchFault.Is(fault) && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(SearchFault.Reason(fault));
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested) // The loop's own net: the next minute tries again.
        {
            LogFailed(fault.GetType().Name);
        }
    }

    [LoggerMessage(2901, LogLevel.Information, "Azure AI Search holds all {Passages} passages and is asked from now on")]
    private partial void LogReady(int passages);

    [LoggerMessage(2902, LogLevel.Warning, "Azure AI Search did not take {Passages} passages; they are sent again in a minute, and until then memory is searched")]
    private partial void LogPartly(int passages);

    [LoggerMessage(2903, LogLevel.Warning, "Azure AI Search cannot be brought up to date: {Reason}. It is tried again in a minute, and until then memory is searched")]
    private partial void LogFailed(string reason);
}
