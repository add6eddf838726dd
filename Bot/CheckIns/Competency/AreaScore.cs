using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Competency;

/// <summary>How a person sees themselves in one area.</summary>
/// <param name="Domain">The area.</param>
/// <param name="Mean">The mean level of the items that were rated; null when none was.</param>
/// <param name="Rated">How many items were rated.</param>
internal sealed record AreaScore(SetDomain Domain, double? Mean, int Rated);
