using Bot.CheckIns.Confidence;

namespace Bot.Tests.CheckIns.Confidence;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(new[] { 10, 10, 0, 0 }, new[] { 0, 10, 10, 0 }, 1.0, true)]
    [InlineData(new[] { 10, 10, 0, 0 }, new[] { 0, 20, 0, 0 }, null, null)] // The newer one is withheld.
    [InlineData(new[] { 10, 10, 0, 0 }, new[] { 5, 10, 5, 0 }, .5, false)] // No more than half a level.
    [InlineData(new[] { 3, 0, 0, 2 }, new[] { 2, 0, 0, 3 }, .6, false)] // So few and so far apart that chance can do it.
    public void Tells_a_change_from_one_too_small_to_read(int[] before, int[] now, double? difference, bool? isReadable)
    {
        var change = Comparison.OfDomain(ReleaseOf(now), ReleaseOf(before), "d");

        Assert.Equal(difference, change is null ? null : Math.Round(change.Difference, 6));
        Assert.Equal(isReadable, change?.IsReadable);
        Assert.Equal(change, Comparison.OfItems(ReleaseOf(now), ReleaseOf(before), "d").GetValueOrDefault("item-a"));
    }

    [Fact]
    public void Compares_a_domain_by_the_items_that_both_show()
    {
        var before = Release.Of(Snapshots.Of(6, [3, 3, 0, 0], [3, 3, 0, 0]), 5);
        var now = Release.Of(Snapshots.Of(6, [0, 3, 3, 0], [0, 0, 0, 6]), 5);

        Assert.Equal(1, Comparison.OfDomain(now, before, "d")?.Difference);
        Assert.Equal(["item-a"], Comparison.OfItems(now, before, "d").Keys, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(6, 5, 6, 5, true)]
    [InlineData(6, 5, 10, 8, false)] // The earlier one was answered by fewer than the newer asks for.
    [InlineData(10, 8, 6, 5, false)]
    [InlineData(4, 5, 6, 5, false)]
    public void Is_fair_when_each_was_answered_by_as_many_as_either_asks_for(int before, int minimumBefore, int now, int minimumNow, bool isFair) => Assert.Equal(
        isFair, Comparison.IsFair(Release.Of(Snapshots.Of(now, [now - 3, 3]), minimumNow), Release.Of(Snapshots.Of(before, [before - 3, 3]), minimumBefore)));

    private static Release ReleaseOf(int[] levels) => Release.Of(Snapshots.Of(levels.Sum(), levels), 5);
}
