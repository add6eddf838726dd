namespace Bot.Summaries;

/// <summary>Tells what is due: the weekly summaries, and whatever is written and has not been told.</summary>
internal sealed partial class SummaryRound(Weekly weekly, Telling telling, SummaryBell bell, TimeProvider clock, ILogger<SummaryRound> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <summary>Does all that is due now; ends when it is on disk.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await EachAlone.DoAsync<Func<Task>>([weekly.RunAsync, () => telling.RunAsync(cancellationToken)], static each => each());
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var timer = clock.CreateTimer(_ => bell.Ring(), state: null, TimeSpan.Zero, Every);
        await foreach (var _ in bell.RingsAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested) // The loop's own net: the next round tries again.
            {
                LogFailed(e.GetType().Name);
            }
        }
    }

    [LoggerMessage(2701, LogLevel.Error, "A summary that is due could not be told ({Fault}); it is tried again in half a minute")]
    private partial void LogFailed(string fault);
}
