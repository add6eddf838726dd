namespace Cards.Summaries;

/// <summary>One part of a summary in plain words, without any markup.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Lines">What there is to tell; never empty.</param>
public sealed record SummarySection(string Heading, IReadOnlyList<string> Lines);
