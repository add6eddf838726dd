using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>
/// Terms that the best passages of a first search share, for the part of a question that none of them speaks of: a relevance model as in
/// Lavrenko and Croft, 2001 (https://doi.org/10.1145/383952.383972), p(t) = Σ over the passages of score share · count / length,
/// times idf. A question that one passage covers whole gets none, so that what is asked precisely is found precisely.
/// </summary>
internal sealed class Feedback(PassageIndex index, Question question)
{
    // Few passages, few terms and a small weight: more of any helps questions on a topic and spoils precise ones.
    private const int Passages = 5;
    private const int Terms = 15;
    private const double Weight = .2;

    // What a tenth of all passages hold tells none of them apart.
    private const double CommonShare = .1;

    /// <summary>Adds the terms' weights to the scores.</summary>
    /// <param name="scores">Of all passages, from the first search.</param>
    /// <param name="best">The places of its best passages with their scores, best first.</param>
    public void AddTo(Span<float> scores, IReadOnlyList<(int Place, double Score)> best)
    {
        if (question.Terms.All(static term => term.IsCommon))
            return;
        var read = best.Take(Passages).ToList();
        var open = 1 - read.Select(each => question.Coverage(term => index.Holds(each.Place, term))).DefaultIfEmpty(1).Max();
        if (open <= 0)
            return;
        var terms = Model(read).Select(term => (Term: term.Key, Weight: term.Value * index.Idf(term.Key)))
            .OrderByDescending(static term => term.Weight).ThenBy(static term => term.Term)
            .Take(Terms).ToList();
        var share = Weight * open;
        var whole = question.Terms.Sum(static term => term.Factor) * share / (1 - share) / terms.Sum(static term => term.Weight);
        foreach (var (term, weight) in terms)
            index.AddTo(scores, term, (float)(whole * weight));
    }

    private Dictionary<int, double> Model(List<(int Place, double Score)> read)
    {
        var total = read.Sum(static each => each.Score);
        var leastIdf = Bm25F.Idf((int)Math.Ceiling(CommonShare * index.Passages.Count), index.Passages.Count);
        var model = new Dictionary<int, double>();
        foreach (var (place, score) in read)
        {
            var terms = TermsOf(index.Passages[place]);
            foreach (var term in terms.Where(term => index.Idf(term) >= leastIdf))
                model[term] = model.GetValueOrDefault(term) + (score / total / terms.Count);
        }

        return model;
    }

    private List<int> TermsOf(Passage passage)
    {
        var terms = new List<int>();
        foreach (var text in passage.HeadingPath.Prepend(passage.Title).Append(passage.Text))
        {
            foreach (var written in new Words(text))
            {
                if (index.Vocabulary.FindWord(written) is { } term && !QuestionWords.IsEmpty(Words.Normalise(written)))
                    terms.Add(term);
            }
        }

        return terms;
    }
}
