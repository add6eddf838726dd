using System.Globalization;
using Cards.Elements;

namespace Cards.About;

/// <summary>Which version this is, how fresh its knowledge is, and where its rules stand.</summary>
public static class AboutCard
{
    private const int TitlesShown = 10;

    /// <summary>The card.</summary>
    public static Card Of(AboutFacts about) => new()
    {
        FallbackText = $"{Disclosure.ProductName} {about.Version}. Sources last read: {Indexed(about)}. {Disclosure.Independent}{Privacy(about.Site)}",
        Speak = $"{Disclosure.ProductName}, version {about.Version}. Sources last read: {Indexed(about)}.",
        Body =
        [
            TextBlock.Title($"About {Disclosure.ProductName}"),
            new TextBlock(Disclosure.Independent),
            new FactSet(
            [
                new Fact("Version", CardText.Escape(about.Version)),
                new Fact("Sources last read", Indexed(about)),
                new Fact("Articles", Count(about.Articles)),
                new Fact("Passages", Count(about.Passages)),
            ]),
            TextBlock.Heading("Articles past their review date") with { Spacing = Spacing.Medium },
            .. Reviews(about.Overdue),
        ],
        Actions = about.Site is { } site ? Links(site) : null,
    };

    private static IEnumerable<CardElement> Reviews(IReadOnlyList<string> overdue)
    {
        if (overdue.Count == 0)
            return [new TextBlock("None.")];
        var titles = overdue.Take(TitlesShown).Select(title => $"- {CardText.Escape(title)}");
        var rest = overdue.Count > TitlesShown ? [$"- and {Count(overdue.Count - TitlesShown)} more"] : Array.Empty<string>();
        return
        [
            new TextBlock("These are past their review date and may be out of date. Check the source before you rely on them."),
            new TextBlock(string.Join('\n', titles.Concat(rest))),
        ];
    }

    private static string Indexed(AboutFacts about) => about.IndexedAt is { } moment ? LondonDate.Of(moment) : "not yet";

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Privacy(Uri? site) => site is null ? "" : $" Privacy: {new Uri(site, "privacy")}";

    private static CardAction[] Links(Uri site) =>
    [
        new OpenUrlAction("Privacy", new Uri(site, "privacy")),
        new OpenUrlAction("Terms of use", new Uri(site, "terms")),
        new OpenUrlAction("More about me", new Uri(site, "about")),
    ];
}
