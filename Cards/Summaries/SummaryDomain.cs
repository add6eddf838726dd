using Cards.CheckIns.Results;

namespace Cards.Summaries;

/// <summary>What came of one domain.</summary>
/// <param name="Title">The domain's title.</param>
/// <param name="Figures">What its shown items come to; null when none is shown.</param>
/// <param name="Change">How it has moved; null when there is nothing to compare it with.</param>
public sealed record SummaryDomain(string Title, Figures? Figures, Change? Change);
