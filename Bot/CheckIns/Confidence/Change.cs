namespace Bot.CheckIns.Confidence;

/// <summary>How far a mean has moved since an earlier check-in.</summary>
/// <param name="Difference">In levels; above zero is higher than before.</param>
/// <param name="IsReadable">Whether it is large enough to mean something.</param>
internal sealed record Change(double Difference, bool IsReadable)
{
    private const double LeastLevels = .5;

    // The normal quantile of a 95 % interval, for the difference of two means with unequal variances (Welch).
    private const double Quantile = 1.96;

    public static Change Of(Figures now, Figures before)
    {
        var difference = now.Mean - before.Mean;
        var error = Math.Sqrt((Math.Pow(now.Spread, 2) / now.People) + (Math.Pow(before.Spread, 2) / before.People));
        return new Change(difference, Math.Abs(difference) > LeastLevels && Math.Abs(difference) > Quantile * error);
    }
}
