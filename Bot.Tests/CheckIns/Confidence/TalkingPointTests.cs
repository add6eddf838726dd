using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;

namespace Bot.Tests.CheckIns.Confidence;

public sealed class TalkingPointTests
{
    private static readonly CheckInSet Set = SetReader.Read(File.ReadAllText(House.Tree.Path("Bot/CheckIns/Sets/maturity.json")), "maturity").Only(["team", "skills"]);

    [Fact]
    public void Are_what_people_see_most_differently_widest_first()
    {
        var points = TalkingPoint.Of(Set, ReleaseOf([6, 6, 0, 0], [6, 0, 0, 6], [0, 0, 0, 12], [6, 0, 6, 0], [5, 7, 0, 0], [4, 4, 4, 0]));

        Assert.Equal(["role-known", "induction", "next-step"], points.Select(static point => point.Item.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Are_the_sets_own_and_no_ones_answers_when_nothing_is_shown()
    {
        var few = TalkingPoint.Of(Set, ReleaseOf([3, 0, 0, 0], [0, 0, 0, 3], [1, 1, 1, 0], [3, 0, 0, 0], [3, 0, 0, 0], [3, 0, 0, 0]));
        var alike = TalkingPoint.Of(Set, ReleaseOf([0, 9, 0, 0], [9, 0, 0, 0], [9, 0, 0, 0], [9, 0, 0, 0], [9, 0, 0, 0], [9, 0, 0, 0]));

        Assert.Equal(["in-meetings", "induction"], few.Select(static point => point.Item.Id), StringComparer.Ordinal);
        Assert.Equal(few, alike);
    }

    private static Release ReleaseOf(params int[][] items)
    {
        var people = items[0].Sum();
        var tallies = Set.Domains.SelectMany(static domain => domain.Items).Zip(items, (item, levels) => new ItemTally(item.Id, Snapshots.Tally(people, levels))).ToList();
        return Release.Of(new Snapshot(people, people, [new DomainSnapshot("team", tallies[..3], null, []), new DomainSnapshot("skills", tallies[3..], null, [])]), 5);
    }
}
