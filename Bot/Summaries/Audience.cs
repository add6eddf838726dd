using Bot.Turns;

namespace Bot.Summaries;

/// <summary>Whom a summary is for as of now, and what their team is called.</summary>
/// <param name="Leads">Empty when nobody leads the team, or the one who asked does no longer.</param>
/// <param name="Team">The team's name; empty when it cannot be read now.</param>
internal sealed record Audience(IReadOnlyList<Member> Leads, string Team)
{
    public Member? Find(string personId) => Leads.FirstOrDefault(lead => string.Equals(lead.Id, personId, StringComparison.Ordinal));
}
