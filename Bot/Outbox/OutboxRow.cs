using System.Text.Json;

namespace Bot.Outbox;

/// <summary>A row of the outbox as it comes from the store.</summary>
internal sealed record OutboxRow(long Sequence, string Way, byte[] Body, long Attempts, long? FirstTriedAt, long DueAt)
{
    public const string ClaimedByOthers =
        """
        SELECT sequence AS Sequence, way AS Way, body AS Body, attempts AS Attempts, first_tried_at AS FirstTriedAt, due_at AS DueAt
        FROM outbox WHERE parked_reason IS NULL AND claimed_by <> @process ORDER BY sequence
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
        FirstTriedAt = FirstTriedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
    };
}
