using Cards.CheckIns.Results;

namespace Bot.Tab.Figures;

/// <summary>How a team's check-ins have gone over time, one entry a set and channel, as the card for leads shows it.</summary>
internal sealed record TeamTrends(IReadOnlyList<TrendFacts> Trends);
