using System.Text.Json.Serialization;

namespace Bot.Teams.Activities;

/// <summary>An entity of an activity: a mention when it comes in, the citations of a message when it goes out.</summary>
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

    public IReadOnlyList<Claim>? Citation { get; init; }
}
