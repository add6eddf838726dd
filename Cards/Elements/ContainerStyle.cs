namespace Cards.Elements;

/// <summary>The background of a container; never the only sign of what it means.</summary>
public enum ContainerStyle
{
    /// <summary>Set off a little from the rest of the card.</summary>
    Emphasis,
}
