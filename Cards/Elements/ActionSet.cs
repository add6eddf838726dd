namespace Cards.Elements;

/// <summary>Buttons within the body of a card.</summary>
/// <param name="Actions">The buttons, in order; Teams puts them side by side and cuts long words off.</param>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement("ActionSet");
