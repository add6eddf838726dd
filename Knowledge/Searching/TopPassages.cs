namespace Knowledge.Searching;

/// <summary>Picks the best few out of many scores.</summary>
internal static class TopPassages
{
    /// <summary>The places of the highest scores above 0, best first; of equal ones the earlier first.</summary>
    public static List<Ranked> Select(ReadOnlySpan<float> scores, int limit)
    {
        var kept = new PriorityQueue<int, Ranked>(Math.Min(limit, scores.Length) + 1, WorstFirst.Instance);
        for (var place = 0; place < scores.Length; place++)
        {
            if (scores[place] <= 0)
                continue;
            if (kept.Count < limit)
                kept.Enqueue(place, new Ranked(place, scores[place]));
            else if (scores[place] > scores[kept.Peek()])
                kept.DequeueEnqueue(place, new Ranked(place, scores[place]));
        }

        var best = new List<Ranked>(kept.Count);
        while (kept.TryDequeue(out _, out var ranked))
            best.Add(ranked);
        best.Reverse();
        return best;
    }

    private sealed class WorstFirst : IComparer<Ranked>
    {
        public static readonly WorstFirst Instance = new();

        public int Compare(Ranked one, Ranked other) =>
            one.Score.CompareTo(other.Score) is var byScore and not 0 ? byScore : other.Place.CompareTo(one.Place);
    }
}
