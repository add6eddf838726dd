using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>A question in the terms of one index.</summary>
/// <param name="Terms">Each term of its subject once, as they first come.</param>
/// <param name="Framing">The known terms of the empty words that make a question of them.</param>
/// <param name="Related">Known terms of other names for its subject, which it does not say itself.</param>
/// <param name="Elsewhere">The names that lead away from the field, each as its terms; null for one that no passage holds.</param>
internal sealed record Question(IReadOnlyList<QuestionTerm> Terms, IReadOnlySet<int> Framing, IReadOnlyList<RelatedTerm> Related, IReadOnlyList<int?[]> Elsewhere)
{
    private readonly QuestionTerm[] _subject = [.. Terms.Where(static term => !term.IsCommon)];

    /// <summary>What its own terms can bring to a passage's score at the most.</summary>
    public double MostScore => Terms.Sum(static term => term.Idf * term.Factor);

    public static Question Read(string text, PassageIndex index)
    {
        var subject = new List<MendedWord>();
        var framing = new HashSet<int>();
        var spelling = new Spelling(index);
        foreach (var part in Chatter.Parts(text))
        {
            var words = new List<string>();
            foreach (var written in new Words(part.Text))
            {
                var word = Shorthand.InFull(Words.Normalise(written));
                if (!QuestionWords.IsEmpty(word))
                    words.Add(word);
                else if (!part.IsBackground)
                    AddTerms(framing, QuestionWords.InFull(word), index.Vocabulary);
            }

            subject.AddRange(spelling.Mend(words).Select(word => word with { IsBackground = part.IsBackground }));
        }

        var reading = new SubjectReading(subject, index);
        return new Question(reading.Terms, framing, reading.Related, reading.Elsewhere);
    }

    /// <summary>How many different words it has, as far as the index knows them.</summary>
    public int CountWords => Framing.Count + Terms.Count;

    /// <summary>How many of its terms that name something no passage holds.</summary>
    public int CountUnknown => _subject.Count(static term => term.Id is null);

    /// <summary>How many of its terms name something.</summary>
    public int CountNamed => _subject.Length;

    /// <summary>Whether it names anything: "how often?" does not.</summary>
    public bool HasSubject => _subject.Length > 0;

    /// <summary>The share of the question's subject, weighed by idf, that a text holds, 0 to 1; 0 when it has none.</summary>
    /// <param name="holds">Whether the text holds a term of the index.</param>
    public double Coverage(Func<int, bool> holds) =>
        Share(_subject, term => holds(term) ? 1 : 0);

    /// <summary>How many terms of the question's subject a text holds.</summary>
    /// <param name="holds">Whether the text holds a term of the index.</param>
    public int CountSubject(Func<int, bool> holds) => _subject.Count(term => term.Credit(each => holds(each) ? 1 : 0) > 0);

    /// <summary>The share of all terms, weighed by idf, that a text is given credit for, 0 to 1; 0 when there are none.</summary>
    /// <param name="credit">The credit for a term of the index, 0 to 1.</param>
    public double Share(Func<int, double> credit) => Share(Terms, credit);

    private static void AddTerms(HashSet<int> terms, string words, Vocabulary vocabulary)
    {
        foreach (var word in new Words(words))
        {
            if (vocabulary.FindWord(word) is { } term)
                terms.Add(term);
        }
    }

    private static double Share(IReadOnlyList<QuestionTerm> terms, Func<int, double> credit)
    {
        var (held, all) = (0d, 0d);
        foreach (var term in terms)
        {
            held += term.Weight * term.Credit(credit);
            all += term.Weight;
        }

        return all > 0 ? held / all : 0;
    }
}
