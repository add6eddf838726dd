using System.Text.Json.Serialization;

namespace Cards.Elements;

/// <summary>One thing in a card's body, drawn from top to bottom in the order of its list.</summary>
[JsonConverter(typeof(ByRuntimeType<CardElement>))]
public abstract record CardElement
{
    private protected CardElement(string type) => Type = type;

    /// <summary>The element's name in the Adaptive Cards schema.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; }

    /// <summary>The gap above the element; null for the host's usual gap.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>Whether a line is drawn above the element; null for none.</summary>
    public bool? Separator { get; init; }

    /// <summary>What is drawn where this element is not known; null to leave it out silently.</summary>
    public CardElement? Fallback { get; init; }
}
