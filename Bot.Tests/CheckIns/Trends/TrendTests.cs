using Bot.CheckIns.Rounds;
using Bot.CheckIns.Trends;
using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Trends;

public sealed class TrendTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;

    public TrendTests() => _room = new CheckInRoom(_folder);

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Adds_short_check_ins_up_to_the_whole_with_the_newest_of_each_domain_last()
    {
        await AnsweredAsync(6, 1, "team", "skills");
        await AnsweredAsync(6, 2, "skills");
        await AnsweredAsync(6, 3, "team");
        await AnsweredAsync(4, 1, "access"); // Too few: it shows nothing.

        var trend = Trend.Of(Last());

        Assert.Equal(["access", "team", "skills"], trend.Select(static domain => domain.Domain.Id), StringComparer.Ordinal);
        Assert.Equal([[], [1.5, 3.5], [1.5, 2.5]], trend.Select(static domain => domain.Points.Select(static point => point.Figures.Mean).ToArray()));
        Assert.All(trend, static domain => Assert.Equal(domain.Points.OrderBy(static point => point.ClosedAt), domain.Points));
    }

    [Fact]
    public async Task Finds_the_newest_earlier_check_in_that_may_be_compared()
    {
        var first = await AnsweredAsync(6, 1, "team");
        await AnsweredAsync(4, 1, "team");
        await AnsweredAsync(6, 1, "skills");
        var last = await AnsweredAsync(6, 3, "team");

        Assert.Equal(first.CheckIn.Id, Trend.Comparable(last, Last())?.CheckIn.Id);
        Assert.Null(Trend.Comparable(first, Last()));
        Assert.Null(Trend.Comparable(last with { CheckIn = last.CheckIn with { SetVersion = 2 } }, Last()));
    }

    [Fact]
    public async Task Looks_at_one_channel_and_set_alone()
    {
        await AnsweredAsync(6, 1, "team");

        Assert.Single(Last());
        Assert.Empty(Last(CheckInRoom.Channel with { ChannelId = "19:other@thread.tacv2" }));
        Assert.Empty(Last(CheckInRoom.Channel with { TenantId = "other" }));
        Assert.Empty(Last(setId: "another"));
    }

    private IReadOnlyList<ClosedCheckIn> Last(TeamChannel? channel = null, string setId = "maturity") =>
        _room.Database.Read(connection => ResultStore.Last(connection, channel ?? CheckInRoom.Channel, setId, Trend.Most));

    // Half of the people choose a level, half the next.
    private async Task<ClosedCheckIn> AnsweredAsync(int people, int level, params string[] domains)
    {
        var checkIn = await _room.LaunchAsync(people, domains: domains);
        foreach (var (number, person) in CheckInRoom.People(people).Index())
        {
            foreach (var domain in domains)
            {
                await _room.SubmitAsync(checkIn, person, domain, CheckInRoom.PageOf(checkIn, domain, level + (number % 2)));
            }
        }

        _room.Clock.Advance(TimeSpan.FromDays(1));
        return await _room.CloseAsync(checkIn);
    }
}
