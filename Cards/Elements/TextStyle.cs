namespace Cards.Elements;

/// <summary>What a text is to a screen reader.</summary>
public enum TextStyle
{
    /// <summary>A heading, which a screen reader can jump to.</summary>
    Heading,
}
