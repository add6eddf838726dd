using Bot.Training.Catalogue;

namespace Bot.Training.Finding;

/// <summary>
/// Tells a wish for training from everything else that people type, by rule: a question about training ("which is mandatory?")
/// is no wish, and goes to the knowledge base.
/// </summary>
internal sealed class WishReader(FacetWords facetWords)
{
    private const int MostWords = 45;

    /// <summary>The search that the words ask for by themselves; null when they are no wish for training.</summary>
    public Heard.Search? Read(string words)
    {
        if (IsLong(words))
            return null;
        words = EverydayWords.Read(words);
        var (facets, rest) = facetWords.Take(words);
        return IsWish(words, facets) ? new Heard.Search(new Wish(TopicWords.Of(rest), facets)) : null;
    }

    /// <summary>The search for whatever the words name, wish or not, as in a search box.</summary>
    public Wish ReadAnything(string words)
    {
        var (facets, rest) = facetWords.Take(EverydayWords.Read(words));
        return new Wish(TopicWords.Of(rest), facets);
    }

    /// <summary>How the words change a search that runs; null when they do not.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="isLast">Whether the search is what the conversation was about last, so that small words mean it.</param>
    public Heard? ReadOn(string words, bool isLast) => ReadPlainOn(EverydayWords.Read(words), isLast);

    private Heard? ReadPlainOn(string words, bool isLast) =>
        isLast && SmallWords(words) is { } small ? small
        : WishPatterns.Drop.Match(words) is { Success: true } drop && SubjectOf(drop.Groups["what"].Value) is { } subject ? new Heard.Drop(subject)
        : IsLong(words) || WishPatterns.Asks.IsMatch(words) ? null
        : isLast || WishPatterns.MeansThese.IsMatch(words) ? Change(words, isLast)
        : null;

    private Heard? Change(string words, bool isLast)
    {
        var (facets, rest) = facetWords.Take(words);
        return TopicWords.Of(WishPatterns.Instead.Replace(rest, " ")) is { Length: > 0 } topic
            ? WishPatterns.Instead.IsMatch(words) || (isLast && WishPatterns.AsksAbout.IsMatch(words)) ? new Heard.About(topic, facets) : null
            : facets.Count > 0 ? new Heard.Narrow(facets)
            : null;
    }

    private static Heard? SmallWords(string words) =>
        WishPatterns.More.IsMatch(words) ? new Heard.More()
        : WishPatterns.Shorter.IsMatch(words) ? new Heard.Shorter()
        : WishPatterns.Longer.IsMatch(words) ? new Heard.Drop("time")
        : null;

    private string? SubjectOf(string what) =>
        WishPatterns.Subject.Match(what) is { Success: true } named ? named.Groups.Values.Skip(1).First(static group => group.Success).Name
        : facetWords.Take(what).Facets is [var facet, ..] ? facet.Subject
        : null;

    private static bool IsLong(string words) => words.AsSpan().Count(' ') >= MostWords;

    private static bool IsWish(string words, IReadOnlyList<Facet> facets)
    {
        var isLimited = facets.Any(static facet => facet is Facet.Free or Facet.Within or Facet.Certified) && (WishPatterns.Something.IsMatch(words) || WishPatterns.Limit.IsMatch(words));
        if (isLimited && facets.Any(static facet => facet is Facet.Within) && !WishPatterns.HowLong.IsMatch(words))
            return true;
        return !WishPatterns.Asks.IsMatch(words) && !WishPatterns.StartsToAsk.IsMatch(words)
            && (isLimited || WishPatterns.Phrase.IsMatch(words) || WishPatterns.LooksFor.IsMatch(words) || WishPatterns.Command.IsMatch(words) || WishPatterns.Wishes.IsMatch(words) || WishPatterns.WantsToLearn.IsMatch(words)
                || (facets.Any(IsOfACourse) && WishPatterns.SomeFormat.IsMatch(words)));
    }

    // Guidance, research and apprenticeships are asked about far more often than they are looked for.
    private static bool IsOfACourse(Facet facet) => facet is Facet.As { Format: ResourceFormat.ELearning or ResourceFormat.Webinar or ResourceFormat.Course };
}
