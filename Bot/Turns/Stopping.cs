namespace Bot.Turns;

/// <summary>The two moments of a graceful stop: nothing new is begun after the first, and what runs is let go at the second.</summary>
internal sealed class Stopping : IDisposable
{
    private readonly CancellationTokenSource _begun = new();
    private readonly CancellationTokenSource _overdue = new();

    /// <summary>Cancelled when the stop begins: waiting ends, nothing new starts.</summary>
    public CancellationToken Begun => _begun.Token;

    /// <summary>Cancelled when the time for stopping is over: what still runs is abandoned, and done again at the next start.</summary>
    public CancellationToken Overdue => _overdue.Token;

    /// <summary>Ends when <paramref name="drainedAsync"/> does, or when <paramref name="outOfTime"/> is cancelled.</summary>
    public async Task StopAsync(Func<Task> drainedAsync, CancellationToken outOfTime)
    {
        await _begun.CancelAsync();
        await using var late = outOfTime.Register(_overdue.Cancel);
        try
        {
            await drainedAsync().WaitAsync(outOfTime);
        }
        catch (OperationCanceledException)
        {
        }
    }

    public void Dispose()
    {
        _begun.Dispose();
        _overdue.Dispose();
    }
}
