namespace Bot.Outbox;

/// <summary>One way of getting a message to people.</summary>
internal interface IDelivery
{
    /// <summary>The name under which the outbox finds this way, one of <see cref="Outbox.Way"/>.</summary>
    string Way { get; }

    /// <summary>Where it would go, and which limits hold there.</summary>
    Destination DestinationOf(OutboxItem item);

    /// <summary>Tries once; every answer of the other side is a <see cref="DeliveryResult"/>, never an exception.</summary>
    Task<DeliveryResult> DeliverAsync(OutboxItem item, CancellationToken cancellationToken);
}
