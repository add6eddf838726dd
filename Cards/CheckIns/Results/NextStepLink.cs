namespace Cards.CheckIns.Results;

/// <summary>An article or a training that helps with a next step.</summary>
/// <param name="Title">Its title, at most <see cref="SetLimits.LinkLetters"/> letters.</param>
/// <param name="Address">Where it stands, absolute; null when only its title can be told.</param>
public sealed record NextStepLink(string Title, Uri? Address);
