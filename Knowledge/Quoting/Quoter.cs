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

    // A section most often answers at once, above all when its heading asks the question.
    private const double LeadCredit = .1;
    private const double AgreedLeadCredit = .3;

    private readonly Question _question = Question.Read(text, index);

    /// <summary>The sentences in the order of the passage.</summary>
    public IReadOnlyList<Sentence> Weigh(Passage passage)
    {
        var sentences = Whole(SentenceSplitter.Split(passage.Text));
        var terms = sentences.ConvertAll(index.Terms.TermsOf);
        var headings = index.Terms.TermsOf(string.Join('\n', [passage.Title, .. passage.HeadingPath, passage.Also]));
        var lead = passage.HeadingPath is [] ? 0 : LeadCredit + (AgreedLeadCredit * new HeadingAgreement(_question, index).With(passage));
        var first = sentences.FindIndex(static sentence => !sentence.EndsWith('?'));
        var expected = ExpectedAnswer.Of(text);
        return [.. sentences.Select((sentence, i) =>
        {
            var neighbours = new[] { terms.ElementAtOrDefault(i - 1), terms.ElementAtOrDefault(i + 1) };
            var share = sentence.EndsWith('?') ? 0 : _question.Share(term =>
                terms[i].Contains(term) ? 1
                : headings.Contains(term) ? HeadingCredit
                : neighbours.Any(neighbour => neighbour?.Contains(term) is true) ? NeighbourCredit
                : 0);
            var bonus = (i == first ? lead : 0) + (expected?.IsMatch(sentence) is true ? ExpectedAnswerBonus : 0);
            return new Sentence(sentence, share > 0 ? share + bonus : 0);
        })];
    }

    // "No." says nothing without the sentence after it, and nothing at all to "how often".
    private List<string> Whole(IReadOnlyList<string> sentences)
    {
        var whole = new List<string>();
        var begun = "";
        foreach (var sentence in sentences)
        {
            if (sentence is "Yes." or "No.")
            {
                begun = ExpectedAnswer.IsYesOrNo(text) ? sentence + " " : "";
                continue;
            }

            whole.Add(begun + sentence);
            begun = "";
        }

        return whole.Count > 0 ? whole : [.. sentences];
    }
}
