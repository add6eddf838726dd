using Microsoft.Extensions.Options;

namespace Bot.Outbox;

/// <summary>Decides, after an attempt that did not succeed, when the next one is due or that the message is parked.</summary>
internal sealed class RetryPlan(IOptions<OutboxOptions> options, TimeProvider clock)
{
    /// <summary>Who asks for a longer wait than this is not waited for.</summary>
    public static readonly TimeSpan LongestHonoured = TimeSpan.FromHours(1);

    private readonly OutboxOptions _options = options.Value;

    /// <summary>The item with this attempt counted; being throttled, or reaching nobody, is no failure.</summary>
    public OutboxItem Tried(OutboxItem item, DeliveryResult result)
    {
        var isDelay = result is DeliveryResult.Throttled or DeliveryResult.Unreached;
        return item with
        {
            Attempts = isDelay ? item.Attempts : item.Attempts + 1,
            Doubts = result.IsAmbiguous ? item.Doubts + 1 : item.Doubts,
            Delays = isDelay ? item.Delays + 1 : item.Delays,
            FirstTriedAt = item.FirstTriedAt ?? clock.GetUtcNow(),
        };
    }

    /// <summary>When the next attempt is due; null when the message should be parked.</summary>
    public DateTimeOffset? NextAttempt(DeliveryResult result, OutboxItem item)
    {
        var now = clock.GetUtcNow();
        var isTooOld = item.FirstTriedAt is { } first && now - first >= _options.GiveUpAfter;
        return isTooOld ? null : now + Wait(result, item);
    }

    public Task WaitUntilAsync(DateTimeOffset due, CancellationToken cancellationToken) =>
        PauseAsync(due - clock.GetUtcNow(), cancellationToken);

    public Task PauseAsync(TimeSpan wait, CancellationToken cancellationToken) => Pause.ForAsync(wait, clock, cancellationToken);

    private TimeSpan? Wait(DeliveryResult result, OutboxItem item) => result switch
    {
        DeliveryResult.Failed when item.Attempts >= _options.MaxAttempts => null,
        { After: { } after } when after > TimeSpan.Zero => after > LongestHonoured ? null : after,
        DeliveryResult.Throttled or DeliveryResult.Unreached => Backoff(item.Delays),
        DeliveryResult.Failed => Backoff(item.Attempts),
        _ => null,
    };

    // Exponential with a fifth of jitter either way, as Teams' page on throttling advises
    // (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).
    private TimeSpan Backoff(int failures)
    {
        var wait = _options.FirstWait * Math.Pow(2, Math.Clamp(failures - 1, 0, 20));
        var capped = wait < _options.LongestWait ? wait : _options.LongestWait;
        return capped * (0.8 + (0.4 * Random.Shared.NextDouble()));
    }
}
