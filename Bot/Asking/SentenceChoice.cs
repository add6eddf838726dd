using Knowledge;

namespace Bot.Asking;

/// <summary>Chooses the sentences of one passage that answer, each with those that it cannot be read without.</summary>
/// <param name="sentences">The passage, weighed.</param>
/// <param name="room">How much may be said.</param>
internal sealed class SentenceChoice(IReadOnlyList<Sentence> sentences, Room room)
{
    // A further sentence must come this close to the best one, or it dilutes the answer.
    private const double CloseToBest = 0.7;

    // Fewer words than these only open an answer, and the sentence after them says it.
    private const int OpeningWords = 20;

    /// <summary>The places of the chosen sentences, in the order of the passage; empty when none fits.</summary>
    public IReadOnlyCollection<int> Choose()
    {
        var enough = CloseToBest * sentences.Max(static sentence => sentence.Score);
        var chosen = Enumerable.Range(0, sentences.Count)
            .Where(place => sentences[place].Score > 0 && sentences[place].Score >= enough)
            .OrderByDescending(place => sentences[place].Score)
            .Aggregate(new SortedSet<int>(), With);
        return chosen.Count > 0 && chosen.Max < sentences.Count - 1 && WordsOf(chosen) < OpeningWords ? With(chosen, chosen.Max + 1) : chosen;
    }

    /// <summary>How many items of the lists among the chosen are missing.</summary>
    public int ItemsLeftOut(IReadOnlyCollection<int> chosen) =>
        chosen.Where(IsItem).Select(LeadInOf).Distinct().SelectMany(ItemsAfter).Except(chosen).Count();

    private SortedSet<int> With(SortedSet<int> chosen, int place) => Bundles(place)
        .Where(bundle => !RepeatsWhatIsSaid(bundle, chosen))
        .Select(bundle => new SortedSet<int>(chosen.Concat(bundle)))
        .FirstOrDefault(Fits) ?? chosen;

    /// <summary>The sentence with what it needs, at its fullest first.</summary>
    private IEnumerable<IEnumerable<int>> Bundles(int place)
    {
        if (IsItem(place))
            return [LeadInOf(place) is >= 0 and var leadIn ? [.. Before(leadIn), leadIn, place] : [place]];
        var items = IsLeadIn(place) ? ItemsAfter(place).ToList() : [];
        return items.Count == 0
            ? [Before(place).Append(place)]
            : Enumerable.Range(0, items.Count).Select(missing => Before(place).Append(place).Concat(items.SkipLast(missing)));
    }

    private IEnumerable<int> Before(int place) =>
        place == 0 || !Wording.LeansOnTheOneBefore(sentences[place].Text) ? []
        : Bundles(IsItem(place - 1) && LeadInOf(place - 1) is >= 0 and var leadIn ? leadIn : place - 1).First();

    private bool Fits(IReadOnlyCollection<int> chosen) =>
        chosen.Count(place => !IsItem(place)) <= room.Sentences
        && WordsOf(chosen) + Wording.CountWords(Wording.MoreItems(ItemsLeftOut(chosen))) <= room.Words;

    private bool RepeatsWhatIsSaid(IEnumerable<int> bundle, IReadOnlySet<int> chosen) =>
        bundle.Except(chosen).Any(place => chosen.Select(said => sentences[said].Text).Concat(room.Said)
            .Any(said => Wording.AreAlike(said, sentences[place].Text)));

    private int WordsOf(IEnumerable<int> chosen) => chosen.Sum(place => Wording.CountWords(sentences[place].Text));

    private int LeadInOf(int item) => Enumerable.Range(0, item).LastOrDefault(place => !IsItem(place), -1);

    private IEnumerable<int> ItemsAfter(int leadIn) => Enumerable.Range(leadIn + 1, sentences.Count - leadIn - 1).TakeWhile(IsItem);

    private bool IsItem(int place) => Wording.IsItem(sentences[place].Text);

    private bool IsLeadIn(int place) => Wording.IsLeadIn(sentences[place].Text);
}
