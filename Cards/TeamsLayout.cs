namespace Cards;

/// <summary>How wide Teams draws a card.</summary>
public sealed record TeamsLayout
{
    private TeamsLayout(string width) => Width = width;

    /// <summary>As wide as the conversation.</summary>
    public static TeamsLayout FullWidth { get; } = new("Full");

    /// <summary>The width's name in Teams.</summary>
    public string Width { get; }
}
