using System.Globalization;

namespace Cards.CheckIns.Results;

/// <summary>Says results in plain words: the text beside every chart.</summary>
internal static class ResultWords
{
    /// <summary>The only words for what is held back, whatever the reason: reasons would tell.</summary>
    public const string Withheld = "Not shown, so that nobody can be found out.";

    /// <summary>What stands for those who gave no rating.</summary>
    public const string NotRated = "Don't know or no answer";

    /// <summary>How far the ratings of a domain lie apart, then their average.</summary>
    public static string Spread(Figures? figures, Scale scale) => figures switch
    {
        null => Withheld,
        { Lowest: var lowest, Highest: var highest } when lowest == highest => $"All ratings are {Label(scale, lowest)}.",
        _ => $"Answers range from {Label(scale, figures.Lowest)} to {Label(scale, figures.Highest)}; average {Number(figures.Average)}.",
    };

    /// <summary>How the average has moved; empty when there is nothing to compare it with.</summary>
    public static string Moved(Change? change) => change switch
    {
        null => "",
        { Difference: null } => $" Change since {LondonDate.Of(change.Since)}: too small to read.",
        { Difference: { } difference } => $" {(difference > 0 ? "Up" : "Down")} {Number(Math.Abs(difference))} since {LondonDate.Of(change.Since)}.",
    };

    /// <summary>How often each level was chosen, such as 1 Not yet: 3; 2 Starting: 5.</summary>
    /// <param name="counts">As in <see cref="ItemResult.Counts"/>.</param>
    /// <param name="scale">What was rated by.</param>
    public static string Counts(IReadOnlyList<int>? counts, Scale scale) => counts is null
        ? Withheld
        : CardText.Escape(string.Join("; ", Legends(scale).Zip(counts, static (legend, count) => $"{legend}: {count}")) + ".");

    /// <summary>What each count stands for, in their order.</summary>
    public static IEnumerable<string> Legends(Scale scale) => scale.Levels.Select(static level => level.Label).Append(NotRated);

    /// <summary>A next step with its links, as Markdown.</summary>
    public static string Next(NextStep step) => string.Join("\n\n",
    [
        .. step.Goal is { } goal ? [$"**{CardText.Escape(goal)}**"] : Array.Empty<string>(),
        .. Advice(step) is { Length: > 0 } advice ? [advice] : Array.Empty<string>(),
        .. step.Training.Count > 0 ? [$"{(step.Goal is null ? "What the team could learn together" : "Training")}: {string.Join("; ", step.Training.Select(Reasoned))}."] : Array.Empty<string>(),
    ]);

    /// <summary>With one decimal place, rounded as <see cref="Rounded"/> does.</summary>
    public static string Number(double value) => Rounded(value).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>To one decimal place, halves away from zero: charts and words must say the same.</summary>
    public static double Rounded(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);

    private static string Advice(NextStep step) =>
        CardText.Escape(step.Text) + (step.Links.Count == 0 ? "" : $" See: {string.Join("; ", step.Links.Select(Linked))}.");

    private static string Reasoned(NextStepLink link) => link.Why is { } why ? $"{Linked(link)} ({CardText.Escape(why)})" : Linked(link);

    // A square bracket ends the words of a link, escaped or not, on Teams' phone apps.
    private static string Linked(NextStepLink link) => link.Address is { } address
        ? $"[{CardText.Escape(link.Title.Replace('[', '(').Replace(']', ')'))}]({address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})"
        : CardText.Escape(link.Title);

    private static string Label(Scale scale, int level) => CardText.Escape(scale.Levels.First(step => step.Value == level).Label);
}
