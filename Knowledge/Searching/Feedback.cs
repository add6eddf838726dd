using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>
/// Terms that the best passages of a first search share, for the part of a question that none of them speaks of: a relevance model as in
/// Lavrenko and Croft, 2001 (https://doi.org/10.1145/383952.383972), p(t) = Σ over the passages of score share · count / length,
/// times idf. A question that one passage covers whole gets none, so that what is asked precisely is found precisely.
/// </summary>
internal sealed class Feedback(PassageReader reader, Question question)
{
    // Few passages, few terms and a small weight: more of any helps questions on a topic and spoils precise ones.
    private const int Passages = 5;
    private const int Terms = 15;
    private const double Weight = .2;

    // What a tenth of all passages hold tells none of them apart.
    private const double CommonShare = .1;

    private readonly PassageIndex _index = reader.Index;

    /// <summary>Adds the terms' weights to the scores.</summary>
    /// <param name="scores">Of all passages, from the first search.</param>
    /// <param name="best">The best passages of that search, best first.</param>
    public void AddTo(Span<float> scores, ReadOnlySpan<Ranked> best)
    {
        best = best[..Math.Min(best.Length, Passages)];
        var open = question.HasSubject ? OpenShare(best) : 0;
        if (open <= 0)
            return;
        var terms = Model(best);
        terms.Sort(static (one, other) => (other.Weight, one.Term).CompareTo((one.Weight, other.Term)));
        terms.RemoveRange(Math.Min(terms.Count, Terms), Math.Max(0, terms.Count - Terms));
        var share = Weight * open;
        var whole = question.Terms.Sum(static term => term.Factor) * share / (1 - share) / terms.Sum(static term => term.Weight);
        foreach (var (term, weight) in terms)
            _index.AddTo(scores, term, (float)(whole * weight));
    }

    /// <summary>The share of the question that no passage speaks of.</summary>
    private double OpenShare(ReadOnlySpan<Ranked> best)
    {
        var most = best.IsEmpty ? 1 : 0d;
        foreach (var (place, _) in best)
            most = Math.Max(most, question.Coverage(term => _index.Holds(place, term)));
        return 1 - most;
    }

    private List<(int Term, double Weight)> Model(ReadOnlySpan<Ranked> best)
    {
        var total = 0d;
        foreach (var (_, score) in best)
            total += score;
        var leastIdf = Bm25F.Idf((int)Math.Ceiling(CommonShare * _index.Passages.Count), _index.Passages.Count);
        var model = new Dictionary<int, double>();
        foreach (var (place, score) in best)
        {
            var subject = reader.Read(_index.Passages[place]).Subject;
            foreach (var (term, count) in subject.Counts)
            {
                if (_index.Idf(term) >= leastIdf)
                    model[term] = model.GetValueOrDefault(term) + (count * score / total / subject.Length);
            }
        }

        return [.. model.Select(term => (term.Key, term.Value * _index.Idf(term.Key)))];
    }
}
