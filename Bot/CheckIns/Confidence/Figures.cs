namespace Bot.CheckIns.Confidence;

/// <summary>Where ratings lie and how far apart they are.</summary>
/// <param name="Mean">The mean level of those who chose one.</param>
/// <param name="Spread">The standard deviation (of a sample) of the levels that were chosen.</param>
/// <param name="People">How many people it rests on: of several items, those of the one that fewest rated.</param>
internal sealed record Figures(double Mean, double Spread, int People)
{
    /// <summary>The figures of one or more items together, each rated at least twice.</summary>
    public static Figures Of(params IReadOnlyCollection<Tally> tallies)
    {
        var counts = tallies.SelectMany(static tally => tally.Levels.Index())
            .Select(static level => (Value: level.Index + 1.0, Count: level.Item))
            .ToList();
        var total = counts.Sum(static level => level.Count);
        var mean = counts.Sum(static level => level.Value * level.Count) / total;
        var squares = counts.Sum(level => level.Count * Math.Pow(level.Value - mean, 2));
        return new Figures(mean, Math.Sqrt(squares / (total - 1)), tallies.Min(static tally => tally.Rated));
    }
}
