using Bot.CheckIns.Confidence;

namespace Bot.CheckIns.Trends;

/// <summary>Where a domain stood at the close of one check-in.</summary>
/// <param name="ClosedAt">When it closed.</param>
/// <param name="SetVersion">Which version of the set it was; points of different versions are no line.</param>
/// <param name="Figures">What was released.</param>
internal sealed record TrendPoint(DateTimeOffset ClosedAt, int SetVersion, Figures Figures);
