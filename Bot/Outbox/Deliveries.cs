using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Outbox;

/// <summary>The ways of delivering, each used within the sending limits.</summary>
internal sealed class Deliveries(IEnumerable<IDelivery> ways, SendingLimits limits, IOptions<OutboxOptions> options) : IDisposable
{
    private readonly Dictionary<string, IDelivery> _ways = ways.ToDictionary(way => way.Way, StringComparer.Ordinal);
    private readonly SemaphoreSlim _places = new(options.Value.AtOnce);

    public async Task<DeliveryResult> DeliverAsync(OutboxItem item, Stopping stopping)
    {
        if (!_ways.TryGetValue(item.Way, out var way))
        {
            return new DeliveryResult.Refused($"no way called {item.Way}");
        }

        await limits.WaitAsync(item, stopping.Begun);
        await _places.WaitAsync(stopping.Begun);
        try
        {
            return await way.DeliverAsync(item, stopping.Overdue);
        }
        catch (Exception e) when (!stopping.Overdue.IsCancellationRequested) // A fault of the way itself counts as a failed attempt, and parks in the end.
        {
            return new DeliveryResult.Failed(e.GetType().Name);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
