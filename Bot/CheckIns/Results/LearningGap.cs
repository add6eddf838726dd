using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Results;

/// <summary>Something that could be learned to get further in a domain.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Goal">What a person wants to get better at; null where it is a whole team's domain.</param>
/// <param name="Topics">What the set names to look for, the topics for where they stand first.</param>
internal sealed record LearningGap(SetDomain Domain, string? Goal, IReadOnlyList<string> Topics)
{
    /// <summary>The gap of a domain where this is advised; what the set names elsewhere for the domain comes after it.</summary>
    public static LearningGap Of(SetDomain domain, string? goal, Advice? advice) =>
        new(domain, goal, [.. (advice?.Training ?? []).Concat(domain.Advice.SelectMany(static each => each.Training)).Distinct(StringComparer.OrdinalIgnoreCase)]);
}
