using Knowledge;

namespace Bot.Asking;

/// <summary>How the sentences of a passage hang together: which are items of which list, and which cannot be read without the one before.</summary>
internal sealed class PassageLayout
{
    private const int None = -1;

    private readonly Part[] _parts;

    public PassageLayout(IReadOnlyList<Sentence> sentences)
    {
        _parts = [.. sentences.Select(static sentence => new Part(sentence.Text))];
        var leadIn = None;
        for (var place = 0; place < _parts.Length; place++)
        {
            if (!_parts[place].IsItem)
            {
                leadIn = place;
            }
            else if (leadIn != None)
            {
                _parts[leadIn].Items++;
                _parts[place].LeadIn = _parts[leadIn].IsQuestion ? None : leadIn;
            }
        }
    }

    public Part this[int place] => _parts[place];

    /// <summary>The sentence with those it needs: at its fullest first, and then with ever fewer items of its list.</summary>
    public IEnumerable<List<int>> Bundles(int place)
    {
        if (_parts[place] is { IsItem: true, LeadIn: var leadIn })
        {
            if (leadIn == None)
            {
                yield return [place];
                yield break;
            }

            foreach (var bundle in Bundles(leadIn).Where(bundle => bundle.Contains(place)))
                yield return bundle;
            yield return [.. Before(leadIn), leadIn, place];
            yield break;
        }

        var fewest = _parts[place].IsLeadIn && _parts[place].Items > 0 ? 1 : 0;
        for (var items = _parts[place].Items; items >= fewest; items--)
            yield return [.. Before(place), place, .. Enumerable.Range(place + 1, items)];
    }

    private List<int> Before(int place) =>
        place == 0 || !_parts[place].Traits.Leans ? []
        : Bundles(_parts[place - 1] is { IsItem: true, LeadIn: var leadIn and not None } ? leadIn : place - 1).First();

    /// <summary>One sentence, list item or table row.</summary>
    internal sealed class Part(string text)
    {
        public SentenceTraits Traits { get; } = SentenceTraits.Of(text);

        public bool IsItem { get; } = Wording.IsItem(text);

        public bool IsLeadIn { get; } = Wording.IsLeadIn(text);

        public bool IsQuestion { get; } = Wording.IsQuestion(text);

        /// <summary>How many items follow it at once.</summary>
        public int Items { get; set; }

        /// <summary>For an item the place of the sentence before its list, unless that asks; else -1.</summary>
        public int LeadIn { get; set; } = None;

        public int Words => Traits.Count;

        public bool Limits => Traits.Limits;

        public bool IsLike(Part other) => Wording.AreAlike(Traits.Words, other.Traits.Words);
    }
}
