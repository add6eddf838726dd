using Knowledge.Indexing;
using Knowledge.Reading;

namespace Knowledge.Searching;

/// <summary>A passage in the terms of an index; each part is worked out when it is first asked for.</summary>
internal sealed class ReadPassage(Passage passage, PassageIndex index)
{
    /// <summary>
    /// What its heading asks: it may be two questions, as in "What is a PCN, and who leads it?"; a title speaks for the passage
    /// that opens its document.
    /// </summary>
    public IReadOnlyList<ReadHeading> HeadingAsks => field ??= [.. Headings().Select(heading => ReadHeading.Of(heading, index))];

    /// <summary>That, and the whole questions by which people ask for it.</summary>
    public IReadOnlyList<ReadHeading> Asks => field ??= [.. HeadingAsks, .. OtherQuestions().Select(question => ReadHeading.Of(question, index))];

    /// <summary>The terms of its title, its headings, and the other words that people ask for it by.</summary>
    public HashSet<int> Around => field ??= index.Vocabulary.TermsOf(string.Join('\n', [passage.Title, .. passage.HeadingPath, passage.Also]));

    /// <summary>Whether it lists whole questions by which people ask for it.</summary>
    public bool ListsQuestions => passage.Also.EndsWith('?');

    /// <summary>Its sentences in their order; a "Yes." or "No." stands with the sentence after it.</summary>
    public IReadOnlyList<ReadSentence> Answering => field ??= Whole(saysYesOrNo: true);

    /// <summary>Its sentences in their order, without a "Yes." or "No.", which says the wrong thing to another question than the heading's.</summary>
    public IReadOnlyList<ReadSentence> Telling => field ??= Whole(saysYesOrNo: false);

    /// <summary>The terms of its title, headings and text that are not empty words.</summary>
    public ReadSubject Subject => field ??= ReadSubject.Of(SubjectTerms());

    /// <summary>Whether its text, its headings or the other words for it hold a term.</summary>
    public bool Mentions(int term) => Around.Contains(term) || Telling.Any(sentence => sentence.Terms.Contains(term));

    /// <summary>Whether its text, its headings or the questions listed with it hold a term: what it says, and not only what it can be found by.</summary>
    public bool Says(int term) => Asks.Any(heading => heading.Terms.Contains(term)) || Telling.Any(sentence => sentence.Terms.Contains(term)) || Title.Contains(term);

    private HashSet<int> Title => field ??= index.Vocabulary.TermsOf(passage.Title);

    private IEnumerable<string> Headings() => passage switch
    {
        { HeadingPath: [.., var last], Ordinal: 1 } => last.Split(", and ").Append(passage.Title),
        { HeadingPath: [.., var last] } => last.Split(", and "),
        _ => [passage.Title],
    };

    private IEnumerable<string> OtherQuestions() => passage.Also.Split('\n')
        .Where(static line => line.EndsWith('?'))
        .SelectMany(static line => line.Split('?', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private List<int> SubjectTerms()
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

    private List<ReadSentence> Whole(bool saysYesOrNo)
    {
        var sentences = SentenceSplitter.Split(passage.Text);
        var whole = new List<string>(sentences.Count);
        var begun = "";
        foreach (var sentence in sentences)
        {
            if (sentence is "Yes." or "No.")
            {
                begun = saysYesOrNo ? sentence + " " : "";
                continue;
            }

            whole.Add(begun + sentence);
            begun = "";
        }

        return [.. (whole.Count > 0 ? whole : sentences).Select(sentence => new ReadSentence(sentence, index.Vocabulary.TermsOf(sentence)))];
    }
}
