using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Outbox;

namespace Bot.Graph.Sending;

/// <summary>Brings what a letter encloses through Graph.</summary>
/// <param name="way">The name of the way.</param>
/// <param name="limits">Where it leads, and what may be sent there.</param>
/// <param name="type">What is enclosed.</param>
/// <param name="sendAsync">Sends it once.</param>
internal sealed class GraphDelivery<T>(string way, GraphLimits limits, JsonTypeInfo<T> type, Func<T, CancellationToken, Task<DeliveryResult>> sendAsync) : IDelivery, IDisposable
    where T : class
{
    private readonly SemaphoreSlim _places = new(limits.AtOnce);

    public string Way => way;

    public Destination DestinationOf(OutboxItem item) => limits.Destination;

    public async Task<DeliveryResult> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (Read(item.Letter.Enclosure) is not { } enclosed)
            return new DeliveryResult.Refused("what it holds cannot be read");
        await _places.WaitAsync(cancellationToken);
        try
        {
            return await sendAsync(enclosed, cancellationToken);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private T? Read(string? enclosure)
    {
        try
        {
            return enclosure is null ? null : JsonSerializer.Deserialize(enclosure, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
