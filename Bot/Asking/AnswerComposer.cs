using Knowledge;

namespace Bot.Asking;

/// <summary>Makes an answer of at most eighty words from the sentences that fit a question best; adds no word of its own.</summary>
internal static class AnswerComposer
{
    public const int MaxWords = 80;

    private const int MaxPassages = 3;
    private const int MaxNearest = 2;

    // Below this share of the question's meaning in the best passage, the passage is about something else.
    private const double EnoughCoverage = 0.45;

    // A further passage or sentence must come this close to the best one, or it dilutes the answer.
    private const double CloseToBest = 0.6;

    public static Answer Compose(string question, IReadOnlyList<Hit> hits, Func<string, Passage, IReadOnlyList<Sentence>> quote)
    {
        if (hits.Count == 0 || hits[0].Coverage < EnoughCoverage)
        {
            return new Answer.NotFound([.. hits.Take(MaxNearest).Select(hit => Best(question, hit, quote))]);
        }

        var candidates = hits
            .Take(MaxPassages)
            .Where(hit => hit.Score >= CloseToBest * hits[0].Score)
            .SelectMany((hit, rank) => quote(question, hit.Passage).Select((sentence, place) => new Candidate(
                hit.Passage, rank, place, sentence.Text, sentence.Score * hit.Score / hits[0].Score)))
            .ToList();
        return new Answer.Found(Chosen(candidates));
    }

    private static List<Extract> Chosen(List<Candidate> candidates)
    {
        var best = candidates.Max(candidate => candidate.Worth);
        var words = 0;
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Worth))
        {
            var isWorthIt = chosen.Count == 0 || candidate.Worth >= CloseToBest * best;
            if (isWorthIt && words + candidate.Words <= MaxWords)
            {
                chosen.Add(candidate);
                words += candidate.Words;
            }
        }

        return [.. chosen
            .GroupBy(candidate => candidate.Rank)
            .OrderBy(group => group.Key)
            .Select(group => new Extract(group.First().Passage, [.. group.OrderBy(candidate => candidate.Place).Select(candidate => candidate.Text)]))];
    }

    private static Extract Best(string question, Hit hit, Func<string, Passage, IReadOnlyList<Sentence>> quote) =>
        new(hit.Passage, [.. quote(question, hit.Passage).OrderByDescending(sentence => sentence.Score).Take(1).Select(sentence => sentence.Text)]);

    private sealed record Candidate(Passage Passage, int Rank, int Place, string Text, double Worth)
    {
        public int Words { get; } = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
