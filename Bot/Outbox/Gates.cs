using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Bot.Outbox;

/// <summary>What a message passes before it is sent: its host works, its destination has room, and not too many are on their way.</summary>
internal sealed class Gates(SendingLimits limits, IOptions<OutboxOptions> options, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _places = new(options.Value.AtOnce);
    private readonly ConcurrentDictionary<string, Breaker> _breakers = new(StringComparer.Ordinal);

    /// <summary>Waits until a message may go; each that has passed must <see cref="Leave"/>.</summary>
    public async Task PassAsync(Destination destination, CancellationToken cancellationToken)
    {
        var breaker = BreakerOf(destination);
        do
        {
            await Pause.ForAsync(breaker.Wait, clock, cancellationToken);
            await limits.WaitAsync(destination, cancellationToken);
        }
        while (!breaker.TryPass());
        await _places.WaitAsync(cancellationToken);
    }

    public void Leave() => _places.Release();

    /// <summary>Learns from how an attempt ended.</summary>
    public void Learn(Destination destination, DeliveryResult result)
    {
        BreakerOf(destination).Learn(destination.Place, result is DeliveryResult.Unreached or DeliveryResult.Failed { IsAmbiguous: true });
        if (result.After is { } after)
        {
            limits.Hold(destination.Place, after < RetryPlan.LongestHonoured ? after : RetryPlan.LongestHonoured);
        }
    }

    public void Dispose() => _places.Dispose();

    private Breaker BreakerOf(Destination destination) => _breakers.GetOrAdd(destination.Host, static (_, clock) => new Breaker(clock), clock);
}
