using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>Reads the words of a question's subject as terms of an index, each once, with the other names for what they name.</summary>
internal sealed class SubjectReading
{
    private readonly PassageIndex _index;
    private readonly List<OtherName> _otherNames;

    /// <param name="words">The words, mended.</param>
    /// <param name="index">Numbers the terms.</param>
    public SubjectReading(IReadOnlyList<MendedWord> words, PassageIndex index)
    {
        _index = index;
        var stems = words.Select(static word => EnglishStemmer.Stem(word.Text)).ToList();
        _otherNames = [.. OtherNames(stems)];
        Terms = [.. stems.Zip(words)
            .GroupBy(static each => each.First, static each => each.Second, StringComparer.Ordinal)
            .Select(term => TermOf(term.Key, [.. term]))];
    }

    /// <summary>As they first come.</summary>
    public IReadOnlyList<QuestionTerm> Terms { get; }

    /// <summary>The terms of other names that the subject does not hold itself, each with the name that it stands for.</summary>
    public IReadOnlyList<RelatedTerm> Related => [.. _otherNames
        .SelectMany(name => name.Terms.Select(term => new RelatedTerm(term, [.. name.Own.Select(_index.Vocabulary.FindStem)])))
        .DistinctBy(static related => related.Id)
        .ExceptBy(Terms.Select(static term => term.Id), static related => related.Id)];

    private QuestionTerm TermOf(string stem, IReadOnlyList<MendedWord> mentions)
    {
        var id = _index.Vocabulary.FindStem(stem);
        return new QuestionTerm
        {
            Id = id,
            Idf = _index.Idf(id),
            Times = mentions.Count,
            IsCommon = QuestionWords.IsCommon(stem),
            IsGuessed = mentions.All(static mention => mention.IsGuessed),
            OtherNames = [.. _otherNames.Where(name => name.Own.Contains(stem, StringComparer.Ordinal)).Select(static name => name.Terms)],
        };
    }

    // Only names that the index knows whole: one word of three says something else.
    private IEnumerable<OtherName> OtherNames(List<string> stems)
    {
        for (var place = 0; place < stems.Count; place++)
        {
            if (Thesaurus.OfTheField.At(stems, place) is not { } name)
                continue;
            foreach (var other in name.Others)
            {
                var terms = other.Select(_index.Vocabulary.FindStem).OfType<int>().ToList();
                if (terms.Count == other.Length)
                    yield return new OtherName(name.Stems, terms);
            }

            place += name.Stems.Length - 1;
        }
    }

    private sealed record OtherName(IReadOnlyList<string> Own, IReadOnlyList<int> Terms);
}
