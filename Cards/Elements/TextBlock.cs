namespace Cards.Elements;

/// <summary>A text in the small Markdown subset that Teams draws: bold, italic, lists and links.</summary>
/// <param name="Text">The Markdown; what a person or a document wrote goes through <see cref="CardText.Escape"/> first.</param>
public sealed record TextBlock(string Text) : CardElement("TextBlock")
{
    /// <summary>What the text is to a screen reader; null for running text.</summary>
    public TextStyle? Style { get; init; }

    /// <summary>How large it is drawn; null for running text.</summary>
    public TextSize? Size { get; init; }

    /// <summary>How heavy it is drawn; null for running text.</summary>
    public TextWeight? Weight { get; init; }

    /// <summary>Whether long lines wrap; true by default, because Teams cuts them off otherwise.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>The heading of a whole card.</summary>
    public static TextBlock Title(string text) =>
        new(text) { Style = TextStyle.Heading, Size = TextSize.Large, Weight = TextWeight.Bolder };

    /// <summary>The heading of a part of a card.</summary>
    public static TextBlock Heading(string text) =>
        new(text) { Style = TextStyle.Heading, Size = TextSize.Medium, Weight = TextWeight.Bolder };
}
