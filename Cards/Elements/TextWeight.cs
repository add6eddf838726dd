namespace Cards.Elements;

/// <summary>How heavy a text is drawn.</summary>
public enum TextWeight
{
    /// <summary>Bold.</summary>
    Bolder,
}
