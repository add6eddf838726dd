namespace Bot.Evaluation;

/// <summary>
/// How well a ranking serves one query, each from 0 to 1, as trec_eval works them out (https://github.com/usnistgov/trec_eval):
/// a document's gain is its grade, and the discount at rank r is log2(r + 1).
/// </summary>
internal static class Measures
{
    /// <summary>Normalised discounted cumulative gain among the first k: 1 when no other order is better.</summary>
    public static double Ndcg(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades, int k)
    {
        var gained = Discounted(ranking.Take(k).Select(document => grades.GetValueOrDefault(document)));
        return gained / Discounted(grades.Values.OrderDescending().Take(k));
    }

    /// <summary>The share of the right documents that are among the first k.</summary>
    public static double Recall(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades, int k) =>
        ranking.Take(k).Count(grades.ContainsKey) / (double)grades.Count;

    /// <summary>One over the rank of the first right document; 0 when none is among the first k.</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades, int k) =>
        ranking.Take(k).Index().Where(each => grades.ContainsKey(each.Item)).Select(static each => 1d / (each.Index + 1)).FirstOrDefault();

    private static double Discounted(IEnumerable<int> gains) => gains.Index().Sum(static each => each.Item / Math.Log2(each.Index + 2));
}
