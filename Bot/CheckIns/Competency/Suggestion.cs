using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Competency;

/// <summary>Something that a person could learn next.</summary>
/// <param name="Domain">The area that it belongs to.</param>
/// <param name="Item">What they would get better at.</param>
/// <param name="Advice">What to try; null where the set has nothing to say.</param>
internal sealed record Suggestion(SetDomain Domain, SetItem Item, Advice? Advice);
