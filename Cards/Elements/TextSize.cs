namespace Cards.Elements;

/// <summary>How large a text is drawn.</summary>
public enum TextSize
{
    /// <summary>Larger than running text: the heading of a part.</summary>
    Medium,

    /// <summary>The heading of the whole card.</summary>
    Large,
}
