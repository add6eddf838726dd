using System.Text.Json.Serialization;

namespace Cards.Elements;

/// <summary>One button of a card, drawn in the order of its list.</summary>
[JsonConverter(typeof(ByRuntimeType<CardAction>))]
public abstract record CardAction
{
    private protected CardAction(string type, string title)
    {
        Type = type;
        Title = title;
    }

    /// <summary>The action's name in the Adaptive Cards schema.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; }

    /// <summary>The words on the button; plain text, no Markdown.</summary>
    [JsonPropertyOrder(-1)]
    public string Title { get; }

    /// <summary>The button drawn where this action is not known; null to leave it out silently.</summary>
    public CardAction? Fallback { get; init; }
}
