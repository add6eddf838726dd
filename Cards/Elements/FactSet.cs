namespace Cards.Elements;

/// <summary>A short table of names and values.</summary>
/// <param name="Facts">The rows, from top to bottom.</param>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement("FactSet");
