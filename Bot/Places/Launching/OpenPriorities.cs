namespace Bot.Places.Launching;

/// <summary>What comes first at a launch: the open priorities of a part of the tree, a line each.</summary>
/// <param name="Of">Given the organisation and the part's id.</param>
internal sealed record OpenPriorities(Func<string, string, IReadOnlyList<string>> Of);
