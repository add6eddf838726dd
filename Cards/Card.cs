using System.Text.Json.Serialization;
using Cards.Elements;

namespace Cards;

/// <summary>An adaptive card as Teams draws it: version 1.5, in English.</summary>
public sealed record Card
{
    /// <summary>The address that names the format.</summary>
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>The format's own name.</summary>
    public string Type { get; } = "AdaptiveCard";

    /// <summary>The newest schema version that Teams documents for bots; newer elements need a fallback.</summary>
    public string Version { get; } = "1.5";

    /// <summary>The language that screen readers speak the card in; the schema takes two letters and no region.</summary>
    public string Lang { get; } = "en";

    /// <summary>What is drawn instead where the version is not known; plain text that is enough by itself.</summary>
    public required string FallbackText { get; init; }

    /// <summary>What is read aloud for the card; plain text, shorter than the card.</summary>
    public required string Speak { get; init; }

    /// <summary>How wide Teams draws the card; null for its usual width.</summary>
    [JsonPropertyName("msteams")]
    public TeamsLayout? Layout { get; init; }

    /// <summary>The elements, from top to bottom.</summary>
    public required IReadOnlyList<CardElement> Body { get; init; }

    /// <summary>The buttons under the body, in order; null for none.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }
}
