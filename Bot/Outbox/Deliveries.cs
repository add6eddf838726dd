using System.Diagnostics;
using Bot.Turns;

namespace Bot.Outbox;

/// <summary>The ways of delivering, each used within the limits of where it leads.</summary>
internal sealed class Deliveries(IEnumerable<IDelivery> ways, Gates gates, Flights flights, Wish wish)
{
    private static readonly ActivitySource Work = new("FrameworkCompanion.Outbox");

    private readonly Dictionary<string, IDelivery> _ways = ways.ToDictionary(way => way.Way, StringComparer.Ordinal);

    public async Task<DeliveryResult> DeliverAsync(OutboxItem item, Stopping stopping)
    {
        if (!_ways.TryGetValue(item.Way, out var way))
        {
            return new DeliveryResult.Refused($"no way called {item.Way}");
        }

        var destination = way.DestinationOf(item);
        await gates.PassAsync(destination, stopping.Begun);
        try
        {
            return wish.ReasonAgainst(item) is { } reason
                ? new DeliveryResult.Dropped(reason)
                : await FlyAsync(way, item, destination, stopping.Overdue);
        }
        finally
        {
            gates.Leave();
        }
    }

    private async Task<DeliveryResult> FlyAsync(IDelivery way, OutboxItem item, Destination destination, CancellationToken overdue)
    {
        using var work = Work.StartActivity("delivery")?.SetTag("way", way.Way);
        flights.Begin(item.Sequence);
        try
        {
            var result = await way.DeliverAsync(item, overdue);
            work?.SetTag("result", result.GetType().Name);
            if (result is DeliveryResult.Sent sent)
            {
                flights.Land(item.Sequence, sent);
            }

            gates.Learn(destination, result);
            return result;
        }
        catch (Exception e) when (!overdue.IsCancellationRequested) // A fault of the way itself counts as a failed attempt, and parks in the end.
        {
            work?.SetStatus(ActivityStatusCode.Error);
            return new DeliveryResult.Failed(e.GetType().Name) { IsAmbiguous = true };
        }
    }
}
