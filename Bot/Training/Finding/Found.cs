using Bot.Training.Catalogue;

namespace Bot.Training.Finding;

/// <summary>A resource that fits a wish.</summary>
/// <param name="Resource">What was found.</param>
/// <param name="NotStated">The wishes of which nothing is stated about it; empty when it fits for certain.</param>
internal sealed record Found(Resource Resource, IReadOnlyList<Facet> NotStated);
