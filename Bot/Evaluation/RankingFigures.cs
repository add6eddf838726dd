using System.Text.Json.Serialization;

namespace Bot.Evaluation;

/// <summary>How good the rankings are: means over the queries, 0 to 1.</summary>
/// <param name="Ndcg10">Normalised discounted cumulative gain among the first ten documents.</param>
/// <param name="Recall10">The share of the right documents among the first ten.</param>
/// <param name="Recall100">The share of the right documents among the first hundred.</param>
/// <param name="Mrr10">One over the rank of the first right document among the first ten.</param>
internal sealed record RankingFigures(
    [property: JsonPropertyName("ndcg@10")] double Ndcg10,
    [property: JsonPropertyName("recall@10")] double Recall10,
    [property: JsonPropertyName("recall@100")] double Recall100,
    [property: JsonPropertyName("mrr@10")] double Mrr10)
{
    public static RankingFigures Of(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades) => new(
        Measures.Ndcg(ranking, grades, 10),
        Measures.Recall(ranking, grades, 10),
        Measures.Recall(ranking, grades, 100),
        Measures.ReciprocalRank(ranking, grades, 10));

    /// <summary>The means; all 0 when there is nothing to take them of.</summary>
    public static RankingFigures Mean(IReadOnlyCollection<RankingFigures> all) => new(
        Mean(all, static each => each.Ndcg10),
        Mean(all, static each => each.Recall10),
        Mean(all, static each => each.Recall100),
        Mean(all, static each => each.Mrr10));

    private static double Mean(IEnumerable<RankingFigures> all, Func<RankingFigures, double> figure) => all.Select(figure).DefaultIfEmpty().Average();
}
