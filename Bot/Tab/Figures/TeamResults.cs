using Cards.CheckIns;
using Cards.CheckIns.Results;

namespace Bot.Tab.Figures;

/// <summary>What a team's check-ins came to, as the cards in its channels show it.</summary>
/// <param name="Open">Those that are open, in the order of their deadlines.</param>
/// <param name="Closed">Those that hold the newest results of each topic, newest first.</param>
internal sealed record TeamResults(IReadOnlyList<TeamResults.OpenOne> Open, IReadOnlyList<TeamResults.ClosedOne> Closed)
{
    /// <summary>A check-in that people can answer. How many have done so stands on its card alone, which is drawn again seldom enough to tell nobody who did.</summary>
    internal sealed record OpenOne(string Title, DateTimeOffset ClosesAt);

    /// <summary>A check-in that has closed; Answered is null, and there are no domains, when they were fewer than Minimum.</summary>
    internal sealed record ClosedOne(string Title, DateOnly ClosedOn, int Minimum, int? Answered, int Roster, Scale Scale, IReadOnlyList<DomainResult> Domains)
    {
        /// <summary>What to talk about.</summary>
        public required IReadOnlyList<string> TalkingPoints { get; init; }

        public required string Disclaimer { get; init; }
    }
}
