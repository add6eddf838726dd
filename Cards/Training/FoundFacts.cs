namespace Cards.Training;

/// <summary>What a search for training shows at once.</summary>
/// <param name="Wish">What was looked for, in words.</param>
/// <param name="Matches">At most five, best first; those that fit for certain come before the others.</param>
/// <param name="Skipped">How many came before these.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record FoundFacts(string Wish, IReadOnlyList<MatchFacts> Matches, int Skipped, int Total);
