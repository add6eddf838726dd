using Bot.Evaluation;

namespace Bot.Tests.Evaluation;

public sealed class MeasuresTests
{
    // Grades 3, 2 and 1 for a, b and c; the ranking has b first, then a stranger, then a.
    private static readonly Dictionary<string, int> Grades = new(StringComparer.Ordinal) { ["a"] = 3, ["b"] = 2, ["c"] = 1 };
    private static readonly string[] Ranking = ["b", "x", "a"];

    [Fact]
    public void Ndcg_discounts_the_grades_by_the_logarithm_of_the_rank()
    {
        // (2/log2 2 + 3/log2 4) over (3/log2 2 + 2/log2 3 + 1/log2 4) = 3.5 / 4.761860
        Assert.Equal(.735007, Measures.Ndcg(Ranking, Grades, 10), precision: 5);
    }

    [Fact]
    public void Ndcg_looks_no_further_than_k() => Assert.Equal(2 / 3d, Measures.Ndcg(Ranking, Grades, 1), precision: 9);

    [Fact]
    public void Ndcg_of_the_best_order_is_one() => Assert.Equal(1, Measures.Ndcg(["a", "b", "c", "x"], Grades, 10), precision: 9);

    [Theory]
    [InlineData(1, 1 / 3d)]
    [InlineData(2, 1 / 3d)]
    [InlineData(3, 2 / 3d)]
    public void Recall_is_the_share_of_the_right_documents(int k, double expected) =>
        Assert.Equal(expected, Measures.Recall(Ranking, Grades, k), precision: 9);

    [Theory]
    [InlineData(10, 1 / 3d)]
    [InlineData(2, 0)]
    public void Reciprocal_rank_is_one_over_the_first_right_rank(int k, double expected) =>
        Assert.Equal(expected, Measures.ReciprocalRank(["x", "y", "c", "a"], Grades, k), precision: 9);

    [Fact]
    public void Means_are_over_the_queries()
    {
        var mean = RankingFigures.Mean([new RankingFigures(1, 1, 1, 1), new RankingFigures(.5, 0, 1, .25)]);

        Assert.Equal(new RankingFigures(.75, .5, 1, .625), mean);
    }

    [Fact]
    public void Percentiles_are_times_that_were_measured()
    {
        var speed = SpeedFigures.Of(TimeSpan.FromSeconds(2), Enumerable.Range(1, 100).Reverse().Select(i => TimeSpan.FromMilliseconds(i)));

        Assert.Equal(new SpeedFigures(2, 50, 95), speed);
    }

    [Fact]
    public void The_threshold_keeps_ninety_five_of_a_hundred()
    {
        var figures = OffDomainFigures.Of(Enumerable.Range(1, 100).Select(i => i / 100d), [0, .05, .06, .5]);

        Assert.Equal(.06, figures.Threshold, precision: 9);
        Assert.Equal(.5, figures.Refused, precision: 9);
    }
}
