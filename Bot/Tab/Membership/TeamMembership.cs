using Bot.Turns;

namespace Bot.Tab.Membership;

/// <summary>A team whose roster holds the visitor, and how it does.</summary>
internal sealed record TeamMembership(string TeamId, Member Member);
