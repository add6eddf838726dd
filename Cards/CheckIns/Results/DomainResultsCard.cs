using Cards.Elements;

namespace Cards.CheckIns.Results;

/// <summary>What one domain of a check-in has come to, item by item.</summary>
public static class DomainResultsCard
{
    /// <summary>What the bot is asked to do: to show a domain in the person's own chat, the first where none is named.</summary>
    public const string Verb = "check-in/results/domain";

    /// <summary>The name of the domain's place in the set, from 0 up.</summary>
    public const string Domain = "domain";

    /// <summary>The most comments that are shown.</summary>
    public const int MostComments = 5;

    /// <summary>The card.</summary>
    /// <param name="results">What the check-in has come to.</param>
    /// <param name="place">The domain's place among its domains, from 0 up.</param>
    public static Card Of(ResultsFacts results, int place)
    {
        var domain = results.Domains[place];
        var summary = ResultWords.Spread(domain.Figures, results.Scale) + ResultWords.Moved(domain.Change);
        return new Card
        {
            FallbackText = $"{domain.Title}: {summary}",
            Speak = $"{domain.Title}: {summary}",
            Body =
            [
                TextBlock.Title(CardText.Escape(domain.Title)),
                new TextBlock($"Topic {place + 1} of {results.Domains.Count} of “{CardText.Escape(results.Title)}”, closed on {LondonDate.Of(results.ClosedOn)}") { Spacing = Spacing.Small },
                new TextBlock(summary),
                .. Distribution.Of($"Answers by question: {domain.Title}", domain.Items, results.Scale),
                .. domain.Items.SelectMany(item => Said(item, results.Scale)),
                .. domain.Target is { } target ? Said(target, results.Scale) : [],
                .. Comments(domain.Comments),
                .. domain.Next is { } next ? [TextBlock.Heading("What to try next") with { Spacing = Spacing.Medium }, new TextBlock(ResultWords.Next(next))] : Array.Empty<CardElement>(),
            ],
            Actions = Turning(results, place) is { Length: > 0 } buttons ? buttons : null,
        };
    }

    private static CardElement[] Said(ItemResult item, Scale scale) =>
    [
        new TextBlock($"**{CardText.Escape(item.Text)}**"),
        new TextBlock(ResultWords.Counts(item.Counts, scale)) { Spacing = Spacing.Small },
    ];

    private static IEnumerable<CardElement> Comments(IReadOnlyList<string> comments) => comments.Count == 0
        ? []
        :
        [
            TextBlock.Heading("What people wrote, in mixed order") with { Spacing = Spacing.Medium },
            .. comments.Take(MostComments).Select(static comment => new TextBlock($"“{CardText.Escape(comment)}”")),
            .. comments.Count > MostComments ? [new TextBlock($"{comments.Count - MostComments} more are in the export, which a lead can ask for.")] : Array.Empty<CardElement>(),
        ];

    private static CardAction[] Turning(ResultsFacts results, int place) =>
    [
        .. place + 1 < results.Domains.Count ? [To("Next topic", results, place + 1)] : Array.Empty<CardAction>(),
        .. place > 0 ? [To("Previous topic", results, place - 1)] : Array.Empty<CardAction>(),
    ];

    private static ExecuteAction To(string title, ResultsFacts results, int place) => new(title, Verb, results.Data.With(Domain, place));
}
