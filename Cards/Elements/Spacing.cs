namespace Cards.Elements;

/// <summary>The gap above an element.</summary>
public enum Spacing
{
    /// <summary>No gap.</summary>
    None,

    /// <summary>Half the usual gap: what belongs closely to the element above.</summary>
    Small,

    /// <summary>A clear gap: a new part of the card.</summary>
    Medium,

    /// <summary>A wide gap.</summary>
    Large,
}
