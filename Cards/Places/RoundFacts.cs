namespace Cards.Places;

/// <summary>What a launch in many teams will do.</summary>
/// <param name="Place">The place.</param>
/// <param name="Title">The set's title.</param>
/// <param name="Teams">How many teams get a card.</param>
/// <param name="ClosesAt">When it closes in all of them.</param>
/// <param name="Minimum">The minimum group.</param>
/// <param name="Sending">How long sending takes at least, within what Teams allows.</param>
public sealed record RoundFacts(string Place, string Title, int Teams, DateTimeOffset ClosesAt, int Minimum, TimeSpan Sending);
