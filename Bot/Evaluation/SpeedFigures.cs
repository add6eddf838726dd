namespace Bot.Evaluation;

/// <summary>How long it took.</summary>
/// <param name="BuildSeconds">From documents at hand to the first search.</param>
/// <param name="QueryP50Milliseconds">What half of the searches for ten hits stayed below.</param>
/// <param name="QueryP95Milliseconds">What 95 in 100 of them stayed below.</param>
internal sealed record SpeedFigures(double BuildSeconds, double QueryP50Milliseconds, double QueryP95Milliseconds)
{
    public static SpeedFigures Of(TimeSpan build, IEnumerable<TimeSpan> searches)
    {
        var sorted = searches.Select(static search => search.TotalMilliseconds).Order().ToList();
        return new SpeedFigures(build.TotalSeconds, Share(sorted, .5), Share(sorted, .95));
    }

    private static double Share(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
}
