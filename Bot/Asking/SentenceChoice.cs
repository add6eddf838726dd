using Knowledge;

namespace Bot.Asking;

/// <summary>Chooses the sentences of one passage that answer, each with those that it cannot be read without.</summary>
/// <param name="sentences">The passage, weighed.</param>
/// <param name="room">How much may be said.</param>
internal sealed class SentenceChoice(IReadOnlyList<Sentence> sentences, Room room)
{
    // A further sentence must come this close to the best one, or it dilutes the answer.
    private const double CloseToBest = 0.6;

    // Fewer words than these only open an answer, and the sentence after them says it.
    private const int OpeningWords = 20;

    private const int None = -1;

    /// <summary>The places of the chosen sentences, in the order of the passage; empty when none fits.</summary>
    public IReadOnlyCollection<int> Choose()
    {
        var enough = CloseToBest * sentences.Max(static sentence => sentence.Score);
        var chosen = Enumerable.Range(0, sentences.Count)
            .Where(place => sentences[place].Score > 0 && sentences[place].Score >= enough)
            .OrderByDescending(place => sentences[place].Score)
            .Aggregate(new SortedSet<int>(), With);
        chosen = Enumerable.Range(0, sentences.Count).Where(place => IsBetween(place, chosen)).Aggregate(chosen, With);
        return HasOnlyBegun(chosen) ? With(chosen, chosen.Max + 1) : chosen;
    }

    /// <summary>The places of all that says something; null when there is no room for it.</summary>
    public IReadOnlyCollection<int>? Whole()
    {
        var all = Enumerable.Range(0, sentences.Count).Where(place => !IsQuestion(place)).ToList();
        return all.Count > 0 && all.Exists(place => sentences[place].Score > 0) && Fits(all)
            && !all.Exists(place => IsSaid(place, all.TakeWhile(other => other < place))) ? all : null;
    }

    /// <summary>The chosen with what else there is room for: what limits them first, such as "We have not read it.", then what follows them.</summary>
    public IReadOnlyCollection<int> Fill(IReadOnlyCollection<int> chosen) => Enumerable.Range(0, sentences.Count)
        .OrderByDescending(place => SentenceTraits.Of(sentences[place].Text).Limits)
        .ThenByDescending(place => place > chosen.Min())
        .Aggregate(new SortedSet<int>(chosen), With);

    /// <summary>How many items of the lists among the chosen are missing.</summary>
    public int ItemsLeftOut(IReadOnlyCollection<int> chosen) =>
        chosen.Where(IsItem).Select(LeadInOf).Where(static leadIn => leadIn != None).Distinct().SelectMany(ItemsAfter).Except(chosen).Count();

    // Without the one sentence between them, two read as if they belonged together.
    private bool IsBetween(int place, SortedSet<int> chosen) =>
        !IsItem(place) && !chosen.Contains(place) && chosen.Contains(place - 1) && chosen.Contains(place + 1 + ItemsAfter(place).Count());

    private bool HasOnlyBegun(SortedSet<int> chosen) =>
        chosen.Count > 0 && chosen.Max + 1 < sentences.Count && !IsItem(chosen.Max) && WordsOf(chosen) < OpeningWords;

    private SortedSet<int> With(SortedSet<int> chosen, int place) => Bundles(place)
        .Select(bundle => bundle.Except(chosen).ToList())
        .Where(added => !added.Exists(IsQuestion) && !added.Exists(each => IsSaid(each, chosen)))
        .Select(added => new SortedSet<int>(chosen.Concat(added)))
        .FirstOrDefault(Fits) ?? chosen;

    /// <summary>The sentence with those it needs: at its fullest first, and then with ever fewer items of its list.</summary>
    private IEnumerable<IEnumerable<int>> Bundles(int place)
    {
        if (IsItem(place))
        {
            return LeadInOf(place) is var leadIn and not None
                ? Bundles(leadIn).Where(bundle => bundle.Contains(place)).Append([.. Before(leadIn), leadIn, place])
                : [[place]];
        }

        var items = ItemsAfter(place).ToList();
        var fewest = IsLeadIn(place) && items.Count > 0 ? 1 : 0;
        return Enumerable.Range(0, items.Count - fewest + 1).Select(missing => Before(place).Append(place).Concat(items.SkipLast(missing)));
    }

    private IEnumerable<int> Before(int place) =>
        place == 0 || !SentenceTraits.Of(sentences[place].Text).Leans ? []
        : Bundles(IsItem(place - 1) && LeadInOf(place - 1) is var leadIn and not None ? leadIn : place - 1).First();

    private bool Fits(IReadOnlyCollection<int> chosen) =>
        chosen.Count(place => !IsItem(place)) <= room.Sentences
        && WordsOf(chosen) + Wording.CountWords(Wording.MoreItems(ItemsLeftOut(chosen))) <= room.Words;

    private bool IsSaid(int place, IEnumerable<int> chosen) =>
        chosen.Select(said => sentences[said].Text).Concat(room.Said).Any(said => Wording.AreAlike(SentenceTraits.Of(said).Words, SentenceTraits.Of(sentences[place].Text).Words));

    private int WordsOf(IEnumerable<int> chosen) => chosen.Sum(place => SentenceTraits.Of(sentences[place].Text).Count);

    private int LeadInOf(int item) =>
        Enumerable.Range(0, item).LastOrDefault(place => !IsItem(place), None) is var before and not None && !IsQuestion(before) ? before : None;

    private IEnumerable<int> ItemsAfter(int leadIn) => Enumerable.Range(leadIn + 1, sentences.Count - leadIn - 1).TakeWhile(IsItem);

    private bool IsItem(int place) => Wording.IsItem(sentences[place].Text);

    private bool IsLeadIn(int place) => Wording.IsLeadIn(sentences[place].Text);

    private bool IsQuestion(int place) => Wording.IsQuestion(sentences[place].Text);
}
