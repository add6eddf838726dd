namespace Bot.Evaluation;

/// <summary>How well questions of another domain are told apart from those that the collection answers.</summary>
/// <param name="Asked">How many questions of another domain were asked.</param>
/// <param name="Threshold">The certainty that keeps 95 % of the collection's own questions.</param>
/// <param name="Refused">The share of the others that stay below it, 0 to 1.</param>
internal sealed record OffDomainFigures(int Asked, double Threshold, double Refused)
{
    private const double Kept = .95;

    public static OffDomainFigures Of(IEnumerable<double> own, IReadOnlyCollection<double> others)
    {
        var sorted = own.OrderDescending().ToList();
        var threshold = sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(Kept * sorted.Count) - 1];
        return new OffDomainFigures(others.Count, threshold, others.Count(each => each < threshold) / (double)others.Count);
    }
}
