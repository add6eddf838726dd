using System.Text.Json.Serialization;

namespace Bot.Teams.Activities;

/// <summary>An entity of an activity: a mention when it comes in; when it goes out, the citations of a message, or its place in a stream.</summary>
internal sealed record Entity
{
    public string? Type { get; init; }

    /// <summary>The words of a mention, as they stand in the activity's text.</summary>
    public string? Text { get; init; }

    public ChannelAccount? Mentioned { get; init; }

    [JsonPropertyName("@type")]
    public string? SchemaType { get; init; }

    [JsonPropertyName("@context")]
    public string? SchemaContext { get; init; }

    [JsonPropertyName("@id")]
    public string? SchemaId { get; init; }

    /// <summary>Labels a message, such as that a model wrote it.</summary>
    public IReadOnlyList<string>? AdditionalType { get; init; }

    public string? StreamId { get; init; }

    public string? StreamType { get; init; }

    public int? StreamSequence { get; init; }

    public IReadOnlyList<Claim>? Citation { get; init; }
}
