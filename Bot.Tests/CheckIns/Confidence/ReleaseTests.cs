using Bot.CheckIns.Confidence;

namespace Bot.Tests.CheckIns.Confidence;

public sealed class ReleaseTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void Shows_nothing_of_fewer_than_the_minimum_not_even_how_many_they_are(int people)
    {
        var release = Release.Of(Snapshots.Of(people, [people, 0, 0, 0]), 5);

        Assert.Null(release.Answered);
        Assert.Empty(release.Domains);
    }

    [Theory]
    [InlineData(true, 3, 0, 2, 0)] // Five, none alone.
    [InlineData(false, 4, 0, 1, 0)] // All but one: that one knows what all others chose.
    [InlineData(false, 5, 0, 0, 0)] // All the same.
    [InlineData(false, 2, 2, 0, 0)] // Only four have rated it.
    [InlineData(true, 2, 2, 1, 0)]
    public void Shows_an_item_unless_too_few_rated_it_or_nearly_all_alike(bool isShown, params int[] levels)
    {
        var release = Release.Of(Snapshots.Of(12, levels), 5);

        Assert.Equal(isShown, release.Find("d")?.Items.Single().Tally is not null);
    }

    [Fact]
    public void Makes_a_domains_figures_of_shown_items_alone()
    {
        var shown = Release.Of(Snapshots.Of(6, [3, 3, 0, 0], [0, 0, 0, 6]), 5).Find("d")?.Figures;

        Assert.Equal((1.5, 6), (shown?.Mean, shown?.People));
        Assert.Equal(Math.Sqrt(1.5 / 5), shown?.Spread);
        Assert.Null(Release.Of(Snapshots.Of(6, [0, 0, 0, 6]), 5).Find("d")?.Figures);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Shows_comments_from_ten_on(int people, bool areShown) =>
        Assert.Equal(areShown, Release.Of(Snapshots.Of(people, [people - 3, 3, 0, 0]), 5).Find("d")?.Comments.Count == 1);

    [Fact]
    public void Shows_no_comments_of_a_domain_that_is_withheld() => Assert.Empty(Release.Of(Snapshots.Of(12, [12, 0, 0, 0]), 5).Find("d")?.Comments ?? ["c"]);

    [Fact]
    public void Treats_where_people_want_to_be_like_an_item()
    {
        Assert.Null(TargetOf([0, 1, 5, 0]));
        Assert.NotNull(TargetOf([0, 2, 4, 0]));

        static Tally? TargetOf(int[] levels) => Release.Of(
            new Snapshot(6, 6, [new DomainSnapshot("d", [], Snapshots.Tally(6, levels), [])]), 5).Domains.Single().Target;
    }
}
