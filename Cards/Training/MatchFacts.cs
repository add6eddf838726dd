namespace Cards.Training;

/// <summary>A resource that was found.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Why">Why it fits, each reason a few words; empty when anything was wished for.</param>
/// <param name="NotStated">What of the wish is not stated about it, such as "cost"; empty when it fits for certain.</param>
public sealed record MatchFacts(ResourceFacts Resource, IReadOnlyList<string> Why, IReadOnlyList<string> NotStated);
