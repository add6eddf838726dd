using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>What a question is about, in the terms of one index: each term once, question words left out.</summary>
internal sealed class Question
{
    private Question(IReadOnlyList<QuestionTerm> terms) => Terms = terms;

    /// <summary>The terms, as they first come; empty when the question holds none but question words.</summary>
    public IReadOnlyList<QuestionTerm> Terms { get; }

    public static Question Read(string text, PassageIndex index)
    {
        var times = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        var before = "";
        foreach (var written in new Words(text))
        {
            var word = Words.Normalise(written);
            if (!QuestionWords.Contain(word, before))
            {
                var stem = EnglishStemmer.Stem(word);
                times[stem] = times.GetValueOrDefault(stem) + 1;
            }

            before = word;
        }

        return new Question([.. times.Select(term => Weigh(term.Key, term.Value, index))]);
    }

    /// <summary>The share of the question's idf that the terms picked out by number make up, 0 to 1.</summary>
    public double Share(Func<QuestionTerm, double> credit)
    {
        var (covered, all) = (0d, 0d);
        foreach (var term in Terms)
        {
            covered += term.Idf * credit(term);
            all += term.Idf;
        }

        return all > 0 ? covered / all : 0;
    }

    private static QuestionTerm Weigh(string stem, int times, PassageIndex index)
    {
        var id = index.Vocabulary.FindStem(stem);
        return new QuestionTerm(id, index.Idf(id), times);
    }
}
