namespace Cards.Elements;

/// <summary>A colour of Teams' charts, which it fits to the theme; never the only sign of what a part means.</summary>
public enum ChartColor
{
    /// <summary>Grey: stands outside the scale.</summary>
    Neutral,

    /// <summary>The usual colour of bars that are all alike.</summary>
    CategoricalBlue,

    /// <summary>The darkest step of a scale.</summary>
    Sequential1,

    /// <summary>The second step.</summary>
    Sequential2,

    /// <summary>The third step.</summary>
    Sequential3,

    /// <summary>The fourth step.</summary>
    Sequential4,

    /// <summary>The fifth step.</summary>
    Sequential5,

    /// <summary>The sixth step.</summary>
    Sequential6,

    /// <summary>The seventh step.</summary>
    Sequential7,

    /// <summary>The lightest step.</summary>
    Sequential8,
}
