using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>Reads the words of a question's subject as terms of an index, each once, with the other names for what they name.</summary>
internal sealed class SubjectReading
{
    // How somebody came to ask often holds more words than the question.
    private const double BackgroundShare = .4;

    private readonly PassageIndex _index;
    private readonly List<OtherName> _otherNames;

    /// <param name="words">The words, mended.</param>
    /// <param name="index">Numbers the terms.</param>
    public SubjectReading(List<MendedWord> words, PassageIndex index)
    {
        _index = index;
        var stems = words.ConvertAll(word => index.Vocabulary.StemOf(word.Text));
        _otherNames = OtherNames(stems);
        var terms = new List<QuestionTerm>(words.Count);
        for (var place = 0; place < stems.Count; place++)
        {
            if (stems.IndexOf(stems[place]) == place)
                terms.Add(TermOf(stems[place], stems, words));
        }

        Terms = terms;
        var asked = stems.Where((_, place) => !words[place].IsBackground).ToHashSet(StringComparer.Ordinal);
        Elsewhere = [.. Searching.Elsewhere.In(asked).Select(name => Array.ConvertAll(name, index.Vocabulary.FindStem))];
    }

    /// <summary>As they first come.</summary>
    public IReadOnlyList<QuestionTerm> Terms { get; }

    /// <summary>The terms of other names that the subject does not hold itself, each with the name that it stands for.</summary>
    public IReadOnlyList<RelatedTerm> Related => _otherNames.Count == 0 ? [] : [.. _otherNames
        .SelectMany(name => name.Terms.Select(term => new RelatedTerm(term, [.. name.Own.Select(_index.Vocabulary.FindStem)])))
        .DistinctBy(static related => related.Id)
        .ExceptBy(Terms.Select(static term => term.Id), static related => related.Id)];

    /// <summary>The names that lead away from the field, each as its terms; null for one that no passage holds.</summary>
    public IReadOnlyList<int?[]> Elsewhere { get; }

    private QuestionTerm TermOf(string stem, List<string> stems, List<MendedWord> words)
    {
        var id = _index.Vocabulary.FindStem(stem);
        var (times, guessed, background) = (0, 0, 0);
        for (var place = 0; place < stems.Count; place++)
        {
            var isMention = string.Equals(stems[place], stem, StringComparison.Ordinal);
            times += isMention ? 1 : 0;
            guessed += isMention && words[place].IsGuessed ? 1 : 0;
            background += isMention && words[place].IsBackground ? 1 : 0;
        }

        return new QuestionTerm
        {
            Id = id,
            Idf = _index.Idf(id),
            Share = (background == times ? BackgroundShare : 1) * ShareOfShortForm(stem, _index.Idf(id)),
            Times = times,
            IsCommon = QuestionWords.IsCommon(stem),
            IsGuessed = guessed == times,
            OtherNames = _otherNames.Count == 0 ? [] : [.. _otherNames.Where(name => name.Own.Contains(stem, StringComparer.Ordinal)).Select(static name => name.Terms)],
        };
    }

    // "SPLW" is rarer than "link worker", and tells no more.
    private double ShareOfShortForm(string stem, double idf) => _otherNames.Count == 0 ? 1 : Math.Min(1, _otherNames
        .Where(name => name is { Own: [var own], Terms.Count: > 1 } && string.Equals(own, stem, StringComparison.Ordinal))
        .Select(name => name.Terms.Max(term => _index.Idf(term)) / idf)
        .DefaultIfEmpty(1)
        .Min());

    // Only names that the index knows whole: one word of three says something else.
    private List<OtherName> OtherNames(List<string> stems)
    {
        var names = new List<OtherName>();
        for (var place = 0; place < stems.Count; place++)
        {
            if (Thesaurus.OfTheField.At(stems, place) is not { } name)
                continue;
            foreach (var other in name.Others)
            {
                var terms = other.Select(_index.Vocabulary.FindStem).OfType<int>().ToList();
                if (terms.Count == other.Length)
                    names.Add(new OtherName(name.Stems, terms));
            }

            place += name.Stems.Length - 1;
        }

        return names;
    }

    private sealed record OtherName(IReadOnlyList<string> Own, IReadOnlyList<int> Terms);
}
