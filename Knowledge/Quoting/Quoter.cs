using Knowledge.Indexing;
using Knowledge.Reading;
using Knowledge.Searching;

namespace Knowledge.Quoting;

/// <summary>Weighs the sentences of a passage by how much of a question each speaks to.</summary>
internal sealed class Quoter(PassageIndex index, string text)
{
    // A sentence is read together with what stands around it, which counts for less than its own words.
    private const double NeighbourCredit = .5;
    private const double HeadingCredit = .5;
    private const double ExpectedAnswerBonus = .2;

    private readonly Question _question = Question.Read(text, index);

    /// <summary>The sentences in the order of the passage.</summary>
    public IReadOnlyList<Sentence> Weigh(Passage passage)
    {
        var sentences = SentenceSplitter.Split(passage.Text);
        var terms = sentences.Select(TermsOf).ToList();
        var headings = TermsOf(string.Join('\n', passage.HeadingPath.Prepend(passage.Title)));
        var expected = ExpectedAnswer.Of(text);
        return [.. sentences.Select((sentence, i) =>
        {
            var neighbours = new[] { terms.ElementAtOrDefault(i - 1), terms.ElementAtOrDefault(i + 1) };
            var share = _question.Share(term =>
                terms[i].Contains(term) ? 1
                : headings.Contains(term) ? HeadingCredit
                : neighbours.Any(neighbour => neighbour?.Contains(term) is true) ? NeighbourCredit
                : 0);
            return new Sentence(sentence, share > 0 && expected?.IsMatch(sentence) is true ? share + ExpectedAnswerBonus : share);
        })];
    }

    private HashSet<int> TermsOf(string words)
    {
        var terms = new HashSet<int>();
        foreach (var word in new Words(words))
        {
            if (index.Vocabulary.FindWord(word) is { } term)
                terms.Add(term);
        }

        return terms;
    }
}
