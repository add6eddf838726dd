using Knowledge;

namespace Bot.Asking;

/// <summary>Makes an answer of at most eighty words from the sentences that fit a question best; all it adds is how many items of a list are left out.</summary>
internal static class AnswerComposer
{
    public const int MaxWords = 80;

    private const int MaxSentences = 4;
    private const int MaxNearest = 2;

    // An answer lies among the first few passages or nowhere.
    private const int MaxRead = 3;

    // How certain it must be that a passage is about the question, to say that it answers; below that it is said to come close.
    private const double Enough = .3;

    // Below this it is more likely to mislead than to help.
    public const double Close = .08;

    // A second passage takes the room of what the first has to add, so it must speak of this much more of the question.
    private const double MuchMore = .15;

    // A second passage must fit the question nearly as well as the first, or it dilutes the answer.
    private const double NearlyAsGood = 0.8;

    /// <param name="hits">What was found, best first.</param>
    /// <param name="quote">Weighs the sentences of a passage by the question.</param>
    public static Answer Compose(IReadOnlyList<Hit> hits, Func<Passage, IReadOnlyList<Sentence>> quote)
    {
        var read = hits.Take(MaxRead).Select(hit => new Reading(hit, quote)).ToList();
        if (read.Find(static reading => reading.Hit.Certainty >= Enough) is not { } best)
            return read is [{ Hit.Certainty: >= Close } closest, ..] ? new Answer.Closest([Filled(closest)])
                : new Answer.NotFound([.. read.Take(MaxNearest).Select(static reading => Glance(reading))]);

        if (read.Find(reading => reading.Adds(best)) is not { } further)
            return new Answer.Found([Filled(best)]);

        var first = Taken(best, new Room(MaxSentences, MaxWords, []));
        var left = new Room(MaxSentences - first.Sentences.Count, MaxWords - first.Words, first.Sentences);
        return Fitting(further, left) is { } second ? new Answer.Found([first, second]) : new Answer.Found([Filled(best)]);
    }

    /// <summary>What a passage says beyond what was said, in its order; null when it was all said, or only asks.</summary>
    public static Extract? Rest(Passage passage, IReadOnlyList<string> sentences, IReadOnlyList<string> said)
    {
        var left = sentences.Where(sentence => !said.Contains(sentence, StringComparer.Ordinal)).Select(static sentence => new Sentence(sentence, 1)).ToList();
        return left.Count == 0 ? null : Fitting(passage, left, new Room(MaxSentences, MaxWords, said));
    }

    private static Extract Glance(Reading reading) => Taken(reading, new Room(Sentences: 1, MaxWords / MaxNearest, []));

    private static Extract Taken(Reading reading, Room room) =>
        Fitting(reading, room) ?? new Extract(reading.Hit.Passage, [Wording.Shortened(reading.Sentences.MaxBy(static sentence => sentence.Score)?.Text ?? "", room.Words)]);

    // A sentence without those that limit it says more than its source does.
    private static Extract Filled(Reading reading)
    {
        var whole = new SentenceChoice(reading.Sentences, new Room(reading.Sentences.Count, MaxWords, []));
        if (!whole.TryTakeAll() && whole.TryTakeBest())
            whole.Fill();
        return whole.Of(reading.Hit.Passage) ?? Taken(reading, new Room(MaxSentences, MaxWords, []));
    }

    private static Extract? Fitting(Reading reading, Room room) => Fitting(reading.Hit.Passage, reading.Sentences, room);

    private static Extract? Fitting(Passage passage, IReadOnlyList<Sentence> sentences, Room room)
    {
        var choice = new SentenceChoice(sentences, room);
        return choice.TryTakeBest() ? choice.Of(passage) : null;
    }

    private sealed class Reading(Hit hit, Func<Passage, IReadOnlyList<Sentence>> quote)
    {
        public Hit Hit => hit;

        public IReadOnlyList<Sentence> Sentences => field ??= quote(hit.Passage);

        private double BestSentence => Sentences.Max(static sentence => sentence.Score);

        /// <summary>Whether it speaks of more of the question than another, and nearly as well.</summary>
        public bool Adds(Reading to) =>
            Hit.Coverage > to.Hit.Coverage + MuchMore && Hit.Score >= NearlyAsGood * to.Hit.Score && BestSentence >= NearlyAsGood * to.BestSentence;
    }
}
