namespace Knowledge.Searching;

/// <summary>
/// Blends what the words find with what is near in meaning: score = (1 − share) · words + share · meaning, where each counts from 0 at its
/// threshold to 1 at its best. Over 29 public collections this averages above either alone, and above fusion by ranks in 27
/// (https://github.com/castorini/pyserini/blob/master/docs/experiments-beir-fusion.md).
/// </summary>
internal static class Blend
{
    // The share of those experiments.
    private const double Meaning = .5;

    // When all that the words found is chance, it only puts what is equally near in order.
    private const double MeaningBesideChance = .9;

    /// <summary>The blended ranking, best first, each passage once.</summary>
    /// <param name="words">What the words find, best first.</param>
    /// <param name="near">What is near in meaning, nearest first, each with its cosine; not empty.</param>
    /// <param name="leastCosine">The cosine that counts 0.</param>
    /// <param name="isChance">Whether the best that the words found is more likely about something else.</param>
    public static List<Ranked> Of(IReadOnlyList<Ranked> words, IReadOnlyList<Ranked> near, double leastCosine, bool isChance)
    {
        var share = isChance ? MeaningBesideChance : Meaning;
        var scores = new Dictionary<int, double>(words.Count + near.Count);
        foreach (var (place, score) in words)
            scores[place] = (1 - share) * score / words[0].Score;
        foreach (var (place, cosine) in near)
            scores[place] = scores.GetValueOrDefault(place) + (share * Above(leastCosine, cosine, near[0].Score));
        return [.. scores.Select(static pair => new Ranked(pair.Key, pair.Value)).OrderByDescending(static each => each.Score).ThenBy(static each => each.Place)];
    }

    // One that is just at the threshold is still found.
    private static double Above(double least, double cosine, double most) => Math.Max(double.Epsilon, (cosine - least) / Math.Max(double.Epsilon, most - least));
}
