using Bot.Outbox;
using Bot.Tests.Outbox;

namespace Bot.Tests.Graph.Sending;

/// <summary>How long much takes at the limits of Graph, in simulated time.</summary>
public sealed class GraphSpeedTests
{
    [Theory]
    [InlineData(Way.Feed, 500, 5)]
    [InlineData(Way.File, 100, 4)]
    [InlineData(Way.Task, 100, 4)]
    public async Task Much_is_brought_in_the_time_that_the_limits_allow_without_being_told_to_slow_down(string way, int letters, int aSecond)
    {
        var (rig, graph) = await SendingRig.StartWithGraphAsync();
        await using var _ = graph;
        await using var __ = rig;

        await rig.SendAsync(way, [.. Enumerable.Range(0, letters).Select(number => GraphLetters.Of(way, $"n{number}"))]);
        await rig.RunAsync();

        var allowed = TimeSpan.FromSeconds((letters / aSecond) - 1); // The first of them need not wait.
        Assert.Equal((0, 0, 0), (graph.Throttled, rig.Database.Read(OutboxStore.Count).Waiting, rig.Database.Read(OutboxStore.Count).Parked));
        Assert.InRange(rig.Elapsed, allowed, 1.05 * allowed);
    }

    [Fact]
    public async Task Never_more_than_four_mails_are_under_way()
    {
        var (rig, graph) = await SendingRig.StartWithGraphAsync();
        await using var _ = graph;
        await using var __ = rig;

        await rig.SendAsync(Way.Mail, [.. Enumerable.Range(0, 500).Select(static number => GraphLetters.Of(Way.Mail, $"n{number}"))]);
        await rig.RunAsync();

        Assert.Equal((500, 0), (graph.Requests.Count, graph.Throttled));
    }
}
