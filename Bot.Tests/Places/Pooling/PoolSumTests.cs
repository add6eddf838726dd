using Bot.CheckIns.Confidence;
using Bot.Places.Pooling;
using Bot.Tests.CheckIns.Confidence;

namespace Bot.Tests.Places.Pooling;

public sealed class PoolSumTests
{
    private static readonly Snapshot Counts = Snapshots.Of(8, [2, 2, 2, 2]);

    [Fact]
    public void Adds_up_what_teams_chose_and_leaves_their_words_out()
    {
        var release = PoolSum.Of([new Piece("east", [.. Enumerable.Range(0, 4).Select(static team => new PooledTeam($"n{team}", $"c{team}", Counts, IsShared: false))], Minimum: 5)]);

        var domain = Assert.Single(release.Domains);
        Assert.NotEmpty(Counts.Domains[0].Comments);
        Assert.Empty(domain.Comments);
        Assert.Equal([8, 8, 8, 8], domain.Items[0].Tally?.Levels);
    }
}
