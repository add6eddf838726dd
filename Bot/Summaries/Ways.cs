namespace Bot.Summaries;

/// <summary>The ways that are set up, in the order in which they are tried.</summary>
internal sealed class Ways(IEnumerable<SummaryWay> ways)
{
    private readonly List<SummaryWay> _ways = [.. ways.Where(static way => way.IsOn).OrderBy(static way => way.Place)];

    public SummaryWay? Find(string name) => _ways.Find(way => string.Equals(way.Name, name, StringComparison.Ordinal));

    /// <summary>The next way for a lead; null when all were tried.</summary>
    /// <param name="choice">The way that the lead wants first; null for the usual order.</param>
    /// <param name="tried">Those that were tried before.</param>
    public SummaryWay? Next(string? choice, IReadOnlyCollection<string> tried) => _ways
        .OrderBy(way => !string.Equals(way.Name, choice, StringComparison.Ordinal))
        .FirstOrDefault(way => !tried.Contains(way.Name, StringComparer.Ordinal));
}
