using System.Buffers;
using System.Runtime.InteropServices;

namespace Knowledge.Searching;

/// <summary>One question searched by its words: what every passage scores, and what a find tells.</summary>
internal sealed class WordSearch : IDisposable
{
    // Only passages that the words bring near are read again for what their headings ask.
    private const int Reread = 50;

    // The most that a heading can add to a passage's score, as a share of it.
    private const double HeadingBonus = 1.5;

    // What another name for the subject counts, beside the 1 of what the question says itself: at 1 it would spoil many rankings.
    private const float RelatedFactor = .2f;

    private readonly PassageReader _reader;
    private readonly Question _question;
    private readonly HeadingAgreement _agreement;
    private readonly float[] _scores;

    public WordSearch(PassageReader reader, string text)
    {
        _reader = reader;
        _question = Question.Read(text, reader.Index);
        _agreement = new HeadingAgreement(_question, reader);
        _scores = ArrayPool<float>.Shared.Rent(reader.Index.Passages.Count);
        Scores.Clear();
        AddWords();
        new Feedback(reader, _question).AddTo(Scores, CollectionsMarshal.AsSpan(Rank(Reread)));
    }

    /// <summary>Whether the question names anything to look for.</summary>
    public bool HasSubject => _question.HasSubject;

    private Span<float> Scores => _scores.AsSpan(.._reader.Index.Passages.Count);

    /// <summary>The passages that the words fit best, best first.</summary>
    public List<Ranked> Rank(int count)
    {
        var ranked = TopPassages.Select(Scores, Math.Max(count, Reread));
        var reread = CollectionsMarshal.AsSpan(ranked)[..Math.Min(ranked.Count, Reread)];
        foreach (ref var each in reread)
            each = each with { Score = WithHeading(each.Place) };
        reread.Sort(static (one, other) => (other.Score, one.Place).CompareTo((one.Score, other.Place)));
        ranked.RemoveRange(Math.Min(ranked.Count, count), Math.Max(0, ranked.Count - count));
        return ranked;
    }

    /// <summary>What a passage scores by the words, 0 when it holds none of them, with what its heading adds.</summary>
    public double WithHeading(int place) => Scores[place] * (1 + (HeadingBonus * _agreement.With(Read(place))));

    /// <summary>A find by the words.</summary>
    public Hit HitOf(Ranked found)
    {
        var (passage, read) = (_reader.Index.Passages[found.Place], Read(found.Place));
        Func<int, bool> holds = term => _reader.Index.Holds(found.Place, term);
        var agreed = _agreement.With(read);
        var coverage = Math.Max(_question.Coverage(holds), agreed);
        return new Hit(passage, found.Score, coverage)
        {
            Agreement = agreed,
            Certainty = Certainty.Of(_question, read, coverage, agreed, found.Score / _question.MostScore, _question.CountSubject(holds)),
        };
    }

    /// <summary>A find by another score than that of the words, which still say how certain it is.</summary>
    /// <param name="found">With the score that the hit gets.</param>
    /// <param name="isNear">Whether it is near to the question in meaning.</param>
    public Hit HitOf(Ranked found, bool isNear)
    {
        var hit = HitOf(found with { Score = WithHeading(found.Place) }) with { Score = found.Score };
        return isNear && !Certainty.LeadsElsewhere(_question, Read(found.Place)) ? hit with { Certainty = Math.Max(hit.Certainty, Certainty.NearInMeaning) } : hit;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_scores);

    private ReadPassage Read(int place) => _reader.Read(_reader.Index.Passages[place]);

    private void AddWords()
    {
        var scores = Scores;
        var index = _reader.Index;
        foreach (var term in _question.Terms)
        {
            if (term.Id is { } id)
                index.AddTo(scores, id, (float)term.Factor);
        }

        // A passage that has the question's own name for a thing gains nothing by listing the others.
        foreach (var (term, own) in _question.Related)
            index.AddTo(scores, term, RelatedFactor, except: place => own.All(each => each is { } id && index.Holds(place, id)));
    }
}
