using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class PeersTests
{
    private static readonly Instance[] Three = [new("one"), new("two"), new("three")];

    [Fact]
    public void Each_lane_is_one_processs_whoever_asks()
    {
        foreach (var lane in Lanes())
            Assert.Single(Three.Select(own => Of(own, Three).OwnerOf(lane)).Distinct());
    }

    [Fact]
    public void Each_process_has_about_its_share()
    {
        var counts = Lanes().CountBy(lane => Of(Three[0], Three).OwnerOf(lane)).ToList();

        Assert.Equal(3, counts.Count);
        Assert.All(counts, static count => Assert.InRange(count.Value, 250, 420)); // Of 1,000 a third, within six standard deviations.
    }

    [Fact]
    public void When_one_goes_only_its_own_part_moves()
    {
        var (before, after) = (Of(Three[0], Three), Of(Three[0], Three[..2]));

        Assert.All(Lanes().Where(lane => before.OwnerOf(lane) != Three[2]), lane => Assert.Equal(before.OwnerOf(lane), after.OwnerOf(lane)));
    }

    [Fact]
    public void While_nobody_is_known_to_take_work_it_is_ones_own()
    {
        var alone = Of(Three[1], []);

        Assert.Equal((Three[1], 1), (alone.OwnerOf("a lane"), alone.Count));
    }

    private static IEnumerable<string> Lanes() => Enumerable.Range(0, 1_000).Select(static number => $"19:channel-{number}@thread.tacv2");

    private static Peers Of(Instance own, IReadOnlyList<Instance> workers) => new(own, () => workers, static (_, _) => { });
}
