using System.Text.Json;

namespace Bot.Outbox;

/// <summary>A row of the outbox as it comes from the store.</summary>
internal sealed record OutboxRow(long Sequence, string Way, byte[] Body, long Attempts, long Doubts, long? FirstTriedAt, long DueAt, long WrittenAt, string? ParkedReason)
{
    /// <summary>The query for all rows, to which a condition is added.</summary>
    public const string Select =
        """
        SELECT sequence AS Sequence, way AS Way, body AS Body, attempts AS Attempts, doubts AS Doubts, first_tried_at AS FirstTriedAt,
        due_at AS DueAt, written_at AS WrittenAt, parked_reason AS ParkedReason FROM outbox
        """;

    /// <summary>The item, or null when the row holds no readable letter.</summary>
    public OutboxItem? ToItem()
    {
        try
        {
            return JsonSerializer.Deserialize(Body, LetterJson.Default.Letter) is { } letter ? ItemOf(letter) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private OutboxItem ItemOf(Letter letter) => new()
    {
        Sequence = Sequence,
        Way = Way,
        Letter = letter,
        Attempts = (int)Attempts,
        Doubts = (int)Doubts,
        FirstTriedAt = FirstTriedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
    };
}
