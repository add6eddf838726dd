using Bot.Outbox;
using Bot.Teams.Connector;
using Bot.Turns;

namespace Bot.Teams.Streaming;

/// <summary>One message while it is written, as Teams shows it: about one update a second, each after the one before has been taken.</summary>
internal sealed class LiveStream(StreamPost post, ConversationAddress address, TimeProvider clock)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private int _sequence = 1;
    private long? _updatedAt;
    private bool _isOver;

    /// <summary>The stream's name; null when it could not be begun.</summary>
    public string? Id { get; private set; }

    /// <summary>Whether the person has pressed Stop: then they want nothing more of it.</summary>
    public bool IsStopped { get; private set; }

    public async Task BeginAsync(string opening, CancellationToken cancellationToken)
    {
        var result = await post.PostAsync(address, botId => StreamWriter.Opening(address, botId, opening), cancellationToken);
        Id = (result as DeliveryResult.Sent)?.MessageId;
    }

    /// <summary>Shows the words so far, unless it did so less than a second ago: then a later update holds them too.</summary>
    public async Task UpdateAsync(string text, CancellationToken cancellationToken)
    {
        if (Id is not { } id || _isOver || (_updatedAt is { } at && clock.GetElapsedTime(at) < Pace))
            return;

        var sequence = ++_sequence;
        var result = await post.PostAsync(address, botId => StreamWriter.Update(address, botId, text, id, sequence), cancellationToken);
        _updatedAt = clock.GetTimestamp();
        _isOver = result is DeliveryResult.Refused;
        IsStopped = result is DeliveryResult.Refused { Reason: StreamRefusals.Stopped };
    }
}
