using Cards.Places;

namespace Bot.Tab.Places;

/// <summary>What a part of the tree puts first.</summary>
/// <param name="Agreed">The open ones by whose they are, from the top down.</param>
/// <param name="Raised">Those from right beneath it that wait for its answer, each on a line.</param>
internal sealed record PlacePriorities(IReadOnlyList<PlacePriorities.Group> Agreed, IReadOnlyList<string> Raised)
{
    /// <summary>The priorities of a system, place or neighbourhood, the soonest due first.</summary>
    internal sealed record Group(string Whose, IReadOnlyList<Priority> Priorities);

    /// <summary>One priority; State is null when it was not raised to the level above.</summary>
    internal sealed record Priority(string What, string Why, string Who, DateOnly Due, string ActsAt, string? State)
    {
        /// <summary>The questions behind it.</summary>
        public required IReadOnlyList<string> Behind { get; init; }

        /// <summary>How the topics behind it have moved since it was agreed.</summary>
        public required IReadOnlyList<DomainChange> Changes { get; init; }

        public static Priority Of(PriorityRow row) => new(row.What, row.Why, row.Who, row.Due, row.ActsAt, row.State) { Behind = row.Behind, Changes = row.Changes };
    }
}
