namespace Cards.Elements;

/// <summary>How the choices of an <see cref="InputChoiceSet"/> are laid out.</summary>
public enum ChoiceStyle
{
    /// <summary>A list that opens when it is pressed.</summary>
    Compact,

    /// <summary>All choices below each other.</summary>
    Expanded,
}
