using Knowledge;

namespace Bot.Asking;

/// <summary>Chooses the sentences of one passage that answer, each with those that it cannot be read without.</summary>
internal sealed class SentenceChoice
{
    // A further sentence must come this close to the best one, or it dilutes the answer.
    private const double CloseToBest = 0.6;

    // Fewer words than these only open an answer, and the sentence after them says it.
    private const int OpeningWords = 20;

    private static readonly int WordsOfRemark = Wording.CountWords(Wording.MoreItems(1));

    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly Room _room;
    private readonly SentenceTraits[] _said;
    private readonly PassageLayout _layout;
    private readonly bool[] _isChosen;

    /// <param name="sentences">The passage, weighed.</param>
    /// <param name="room">How much may be said.</param>
    public SentenceChoice(IReadOnlyList<Sentence> sentences, Room room)
    {
        (_sentences, _room) = (sentences, room);
        _layout = new PassageLayout(sentences);
        _said = room.Said.Count == 0 ? [] : [.. room.Said.Select(SentenceTraits.Of)];
        _isChosen = new bool[sentences.Count];
    }

    /// <summary>Takes the sentences that score best, as far as there is room; false when none of them fits.</summary>
    public bool TryTakeBest()
    {
        var enough = CloseToBest * _sentences.Max(static sentence => sentence.Score);
        foreach (var place in Places().Where(place => _sentences[place].Score > 0 && _sentences[place].Score >= enough).OrderByDescending(place => _sentences[place].Score))
            Take(place);
        foreach (var place in Places().Where(IsBetween).ToList())
            Take(place);
        if (Array.LastIndexOf(_isChosen, value: true) is var last and >= 0 && last + 1 < _isChosen.Length && !_layout[last].IsItem && CountWords() < OpeningWords)
            Take(last + 1);
        return HasAny;
    }

    /// <summary>Takes all that says something; false, and nothing taken, when there is no room for it, or when none of it speaks to the question.</summary>
    public bool TryTakeAll()
    {
        foreach (var place in Places().Where(place => !_layout[place].IsQuestion).TakeWhile(place => !IsSaid(place)))
            _isChosen[place] = true;
        if (Places().All(place => _isChosen[place] || _layout[place].IsQuestion) && Places().Any(place => _isChosen[place] && _sentences[place].Score > 0) && Fits())
            return true;
        Array.Clear(_isChosen);
        return false;
    }

    /// <summary>Takes what else there is room for: what limits the chosen first, such as "We have not read it.", then what follows them.</summary>
    public void Fill()
    {
        var first = Array.IndexOf(_isChosen, value: true);
        foreach (var place in Places().OrderByDescending(place => _layout[place].Limits).ThenByDescending(place => place > first))
            Take(place);
    }

    /// <summary>What was chosen, in the order of the passage; null when nothing was.</summary>
    public Extract? Of(Passage passage) => !HasAny ? null
        : new Extract(passage, [.. Places().Where(place => _isChosen[place]).Select(place => _sentences[place].Text)], CountItemsLeftOut());

    private bool HasAny => _isChosen.Contains(value: true);

    private IEnumerable<int> Places() => Enumerable.Range(0, _sentences.Count);

    // Without the one sentence between them, two read as if they belonged together.
    private bool IsBetween(int place) => place > 0 && !_layout[place].IsItem && !_isChosen[place] && _isChosen[place - 1]
        && place + 1 + _layout[place].Items is var next && next < _isChosen.Length && _isChosen[next];

    private void Take(int place)
    {
        foreach (var bundle in _layout.Bundles(place))
        {
            var added = bundle.FindAll(each => !_isChosen[each]);
            if (added.Exists(each => _layout[each].IsQuestion || IsSaid(each)))
                continue;
            added.ForEach(each => _isChosen[each] = true);
            if (Fits())
                return;
            added.ForEach(each => _isChosen[each] = false);
        }
    }

    private bool Fits()
    {
        var count = 0;
        for (var place = 0; place < _isChosen.Length; place++)
            count += _isChosen[place] && !_layout[place].IsItem ? 1 : 0;
        return count <= _room.Sentences && CountWords() + (CountItemsLeftOut() > 0 ? WordsOfRemark : 0) <= _room.Words;
    }

    private int CountWords()
    {
        var count = 0;
        for (var place = 0; place < _isChosen.Length; place++)
            count += _isChosen[place] ? _layout[place].Words : 0;
        return count;
    }

    /// <summary>How many items of the lists among the chosen are missing.</summary>
    private int CountItemsLeftOut()
    {
        var count = 0;
        for (var place = 0; place < _isChosen.Length; place++)
        {
            var items = _isChosen.AsSpan(place + 1, _layout[place].Items);
            if (!_layout[place].IsQuestion && items.Contains(value: true))
                count += items.Count(value: false);
        }

        return count;
    }

    private bool IsSaid(int place)
    {
        for (var other = 0; other < _isChosen.Length; other++)
        {
            if (_isChosen[other] && _layout[other].IsLike(_layout[place]))
                return true;
        }

        return Array.Exists(_said, said => Wording.AreAlike(said.Words, _layout[place].Traits.Words));
    }
}
