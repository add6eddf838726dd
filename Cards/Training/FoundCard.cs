using System.Globalization;
using Cards.Elements;

namespace Cards.Training;

/// <summary>What a search for training has found, with why each fits.</summary>
public static class FoundCard
{
    /// <summary>What the bot is asked to do for the next ones.</summary>
    public const string MoreVerb = "training/more";

    private const string Hint = "You can say: only e-learning ones, shorter, any with a certificate, something for carers instead, more, or save 1.";

    /// <summary>The card.</summary>
    public static Card Of(FoundFacts results) => new()
    {
        FallbackText = $"{Count(results)} {string.Join("; ", results.Matches.Select(static match => match.Resource.Title))}.",
        Speak = $"{Count(results)} {string.Join(", ", results.Matches.Select(static (match, at) => $"{at + 1}: {match.Resource.Title}"))}.",
        Body =
        [
            TextBlock.Title("Training"),
            new TextBlock(CardText.Escape(Count(results))),
            .. results.Matches.Index().SelectMany(each => Lines(each.Index, each.Item, IsFirstUnsure(results, each.Index))),
            new TextBlock(Hint) { Separator = true, Spacing = Spacing.Medium },
        ],
        Actions = results.Skipped + results.Matches.Count < results.Total ? [ExecuteAction.WithoutInputs("Show more", MoreVerb)] : null,
    };

    private static string Count(FoundFacts results) => string.Create(
        CultureInfo.InvariantCulture, $"{results.Skipped + 1} to {results.Skipped + results.Matches.Count} of {results.Total} for: {results.Wish}.");

    private static bool IsFirstUnsure(FoundFacts results, int at) =>
        results.Matches[at].NotStated.Count > 0 && (at == 0 || results.Matches[at - 1].NotStated.Count == 0);

    private static IEnumerable<CardElement> Lines(int at, MatchFacts match, bool isFirstUnsure)
    {
        if (isFirstUnsure)
            yield return TextBlock.Heading("These may fit, but not all of it is stated") with { Separator = true, Spacing = Spacing.Medium };
        yield return TextBlock.Heading($"{at + 1}. {CardText.Escape(match.Resource.Title)}") with { Spacing = Spacing.Medium };
        yield return new TextBlock(ResourceLines.Facts(match.Resource)) { Spacing = Spacing.Small };
        yield return new TextBlock(CardText.Escape(match.Resource.Summary)) { Spacing = Spacing.Small };
        if (Why(match) is { Length: > 0 } why)
            yield return new TextBlock(why) { Spacing = Spacing.Small };
        yield return ResourceLines.Where(match.Resource);
        yield return new ActionSet([SaveButton.Of($"Save {at + 1} to my plan", match.Resource)]) { Spacing = Spacing.Small };
    }

    private static string Why(MatchFacts match) => string.Join(' ',
    [
        .. match.Why.Count > 0 ? [$"**Why:** {CardText.Escape(string.Join("; ", match.Why))}."] : Array.Empty<string>(),
        .. match.NotStated.Count > 0 ? [$"**Not stated:** {string.Join(", ", match.NotStated)}."] : Array.Empty<string>(),
    ]);
}
