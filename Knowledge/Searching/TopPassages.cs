namespace Knowledge.Searching;

/// <summary>Picks the best few out of many scores.</summary>
internal static class TopPassages
{
    /// <summary>The places of the highest scores above 0, best first; of equal ones the earlier first.</summary>
    public static IReadOnlyList<int> Select(ReadOnlySpan<float> scores, int limit)
    {
        var kept = new PriorityQueue<int, (float Score, int Earliness)>();
        for (var place = 0; place < scores.Length; place++)
        {
            if (scores[place] <= 0)
                continue;
            if (kept.Count < limit)
                kept.Enqueue(place, (scores[place], -place));
            else if (scores[place] > scores[kept.Peek()])
                kept.DequeueEnqueue(place, (scores[place], -place));
        }

        var best = new int[kept.Count];
        for (var i = best.Length - 1; i >= 0; i--)
            best[i] = kept.Dequeue();
        return best;
    }
}
