using Knowledge;

namespace Bot.Asking;

/// <summary>Makes an answer of at most eighty words from the sentences that fit a question best; adds no word of its own.</summary>
internal static class AnswerComposer
{
    public const int MaxWords = 80;

    private const int MaxSentences = 4;
    private const int MaxNearest = 2;

    // An answer lies among the first few passages or nowhere.
    private const int Looked = 3;

    // Below this share of the question's meaning, a passage is about something else.
    private const double EnoughCoverage = 0.45;

    // Among passages this close to the best one, the best sentence decides.
    private const double AboutAsGood = 0.9;

    // A second passage must fit the question nearly as well as the first, or it dilutes the answer.
    private const double NearlyAsGood = 0.8;

    public static Answer Compose(string question, IReadOnlyList<Hit> hits, Func<string, Passage, IReadOnlyList<Sentence>> quote)
    {
        var read = hits.Take(Looked).Select(hit => (Hit: hit, Sentences: quote(question, hit.Passage))).ToList();
        if (!read.Exists(static each => each.Hit.Coverage >= EnoughCoverage))
        {
            var glance = new Room(Sentences: 1, MaxWords / MaxNearest, []);
            return new Answer.NotFound([.. read.Take(MaxNearest).Select(each => Taken(each.Hit.Passage, each.Sentences, glance))]);
        }

        var best = read.First(static each => each.Hit.Coverage >= EnoughCoverage).Hit;
        best = read.Where(each => each.Hit.Coverage >= best.Coverage && each.Hit.Score >= AboutAsGood * best.Score)
            .MaxBy(each => each.Sentences.Max(static sentence => sentence.Score)).Hit;
        var first = Taken(best.Passage, quote(question, best.Passage), new Room(MaxSentences, MaxWords, []));
        var left = new Room(MaxSentences - first.Sentences.Count, MaxWords - first.Words, first.Sentences);
        return read.Find(each => each.Hit.Coverage > best.Coverage && each.Hit.Score >= NearlyAsGood * best.Score) is { Hit: { } further, Sentences: var sentences }
            && Fitting(further.Passage, sentences, left) is { } second
            ? new Answer.Found([first, second])
            : new Answer.Found([first]);
    }

    private static Extract Taken(Passage passage, IReadOnlyList<Sentence> sentences, Room room) =>
        Fitting(passage, sentences, room) ?? new Extract(passage, [Wording.Shortened(Best(sentences), room.Words)]);

    private static Extract? Fitting(Passage passage, IReadOnlyList<Sentence> sentences, Room room)
    {
        var choice = new SentenceChoice(sentences, room);
        var places = choice.Choose();
        return places.Count == 0 ? null : new Extract(passage, [.. places.Select(place => sentences[place].Text)], choice.ItemsLeftOut(places));
    }

    private static string Best(IReadOnlyList<Sentence> sentences) => sentences.MaxBy(static sentence => sentence.Score)?.Text ?? "";
}
