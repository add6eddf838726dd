using Knowledge.Searching;

namespace Knowledge.Quoting;

/// <summary>Weighs the sentences of passages by how much of a question each speaks to.</summary>
internal sealed class Quoter
{
    // A sentence is read together with what stands around it, which counts for less than its own words.
    private const double NeighbourCredit = .5;
    private const double HeadingCredit = .5;
    private const double ExpectedAnswerBonus = .2;

    // A section most often answers at once, above all when its heading asks the question.
    private const double LeadCredit = .1;
    private const double AgreedLeadCredit = .3;

    // Above this, a heading and a question ask the same.
    private const double SameQuestion = .25;

    private readonly PassageReader _reader;
    private readonly Question _question;
    private readonly HeadingAgreement _agreement;
    private readonly ExpectedAnswer _expected;

    public Quoter(PassageReader reader, string text)
    {
        _reader = reader;
        _question = Question.Read(text, reader.Index);
        _agreement = new HeadingAgreement(_question, reader);
        _expected = ExpectedAnswer.Of(text);
    }

    /// <summary>The sentences in the order of the passage.</summary>
    public IReadOnlyList<Sentence> Weigh(Passage passage)
    {
        var read = _reader.Read(passage);
        var agreement = _agreement.With(read);
        var sentences = _expected.IsYesOrNo && _agreement.WithHeading(read) >= SameQuestion ? read.Answering : read.Telling;
        var lead = passage.HeadingPath is [] ? 0 : LeadCredit + (AgreedLeadCredit * agreement);
        var weighed = new Sentence[sentences.Count];
        var place = 0;
        Func<int, double> credit = term => CreditOf(term, read.Around, sentences, place);
        for (; place < weighed.Length; place++)
        {
            var sentence = sentences[place];
            var share = sentence.IsQuestion ? 0 : _question.Share(credit);
            weighed[place] = new Sentence(sentence.Text, share > 0 ? share + lead + (_expected.IsIn(sentence.Text) ? ExpectedAnswerBonus : 0) : 0);
            lead = sentence.IsQuestion ? lead : 0;
        }

        return weighed;
    }

    private static double CreditOf(int term, HashSet<int> around, IReadOnlyList<ReadSentence> sentences, int place) =>
        sentences[place].Terms.Contains(term) ? 1
        : around.Contains(term) ? HeadingCredit
        : (place > 0 && sentences[place - 1].Terms.Contains(term)) || (place + 1 < sentences.Count && sentences[place + 1].Terms.Contains(term)) ? NeighbourCredit
        : 0;
}
