namespace Cards.Summaries;

/// <summary>A team to choose.</summary>
/// <param name="Title">The team's name.</param>
/// <param name="Mark">Names it in what a button carries; of letters alone.</param>
public sealed record TeamChoice(string Title, string Mark);
