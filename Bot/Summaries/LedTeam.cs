using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>A team that somebody leads, and how it is offered to them.</summary>
internal sealed record LedTeam(string TeamId, TeamChoice Choice);
