namespace Cards.CheckIns.Results;

/// <summary>How a channel's check-ins of one set have moved over time.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="Scale">What items were rated by.</param>
/// <param name="Closes">The check-ins that can be compared, oldest first, at most <see cref="TrendCard.MostCloses"/>.</param>
/// <param name="Domains">The domains, in the set's order; at most <see cref="SetLimits.Domains"/>.</param>
public sealed record TrendFacts(string Title, Scale Scale, IReadOnlyList<TrendClose> Closes, IReadOnlyList<TrendDomain> Domains);
