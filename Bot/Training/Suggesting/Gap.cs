namespace Bot.Training.Suggesting;

/// <summary>Something that a person wants to get better at.</summary>
/// <param name="Area">The id of the competency area that it belongs to.</param>
/// <param name="AreaTitle">What the area is called.</param>
/// <param name="Goal">What the person wants to be able to do, in words.</param>
/// <param name="Topics">Topics that are advised for it, the closest first; may be empty.</param>
internal sealed record Gap(string Area, string AreaTitle, string Goal, IReadOnlyList<string> Topics);
