using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;
using Bot.Places.Priorities;
using Bot.Tests.CheckIns.Confidence;
using Bot.Tests.CheckIns.Sets;

namespace Bot.Tests.Places.Priorities;

public sealed class EvidenceTests
{
    [Fact]
    public void Tells_how_the_domains_of_some_items_have_moved()
    {
        var (before, now) = (Of("then", [10, 10, 0, 0]), Of("now", [0, 10, 10, 0]));

        var (domain, change) = Assert.Single(now.ChangesSince(before, ["item-a"]));

        Assert.Equal(("d", 1.0, true), (domain.Id, change.Difference, change.IsReadable));
        Assert.Empty(now.ChangesSince(before, ["item-b"]));
        Assert.Empty(now.ChangesSince(now, ["item-a"])); // Nothing has come since it was agreed.
        Assert.Empty(now.ChangesSince(before with { Set = before.Set with { Json = "another wording" } }, ["item-a"]));
    }

    private static Evidence Of(string id, int[] levels) => new(id, Set, Release.Of(Snapshots.Of(levels.Sum(), levels), 5), new DateOnly(2026, 11, 22));

    private static readonly CheckInSet Set = SetReader.Read(SmallSet.Json, "set.json") with { Domains = [new SetDomain("d", "D", "About", [new SetItem("item-a", "A")], [])] };
}
