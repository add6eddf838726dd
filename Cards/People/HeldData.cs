namespace Cards.People;

/// <summary>One kind of thing that is held on a person.</summary>
/// <param name="Kind">What kind, such as Competency profile.</param>
/// <param name="Held">What is held of it, such as ratings: 24, goals: 2.</param>
public sealed record HeldData(string Kind, string Held);
