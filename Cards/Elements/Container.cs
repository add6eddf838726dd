namespace Cards.Elements;

/// <summary>Elements that belong together.</summary>
/// <param name="Items">The elements, from top to bottom.</param>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement("Container")
{
    /// <summary>The background; null for the card's own.</summary>
    public ContainerStyle? Style { get; init; }
}
