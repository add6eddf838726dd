namespace Cards.People;

/// <summary>One kind of thing that is held on a person.</summary>
/// <param name="Kind">What kind, such as Competency profile.</param>
/// <param name="Held">What is held of it, such as 24 ratings, 2 goals.</param>
public sealed record HeldData(string Kind, string Held);
