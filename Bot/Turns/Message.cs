using Cards;

namespace Bot.Turns;

/// <summary>What is said in a conversation: text or a card, with all that belongs to it.</summary>
internal sealed record Message
{
    /// <summary>The words, in the small Markdown that Teams shows; empty when a card says it all.</summary>
    public string Text { get; init; } = "";

    /// <summary>An adaptive card as JSON; null when there is none.</summary>
    public string? Card { get; init; }

    /// <summary>What to show where the card cannot be drawn, and in notifications.</summary>
    public string Summary { get; init; } = "";

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>Names the answer that the message carries, so that thumbs can find it; null when thumbs are not asked for.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether a model wrote the words, so that readers are told.</summary>
    public bool IsGenerated { get; init; }

    public static Message Of(Card card, string summary) => new() { Card = CardJson.Write(card), Summary = summary };

    public static Message Of(string text) => new() { Text = text };
}
