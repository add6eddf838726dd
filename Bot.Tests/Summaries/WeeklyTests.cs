using Bot.Summaries;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Summaries;

public sealed class WeeklyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2027-03-20", "2027-03-22T08:00:00Z", "2027-03-29T07:00:00Z", "2027-04-05T07:00:00Z")] // Clocks go forward on 28 March.
    [InlineData("2027-10-23", "2027-10-25T07:00:00Z", "2027-11-01T08:00:00Z", "2027-11-08T08:00:00Z")] // Clocks go back on 31 October.
    public async Task Comes_once_each_Monday_at_eight_in_London_over_a_change_of_the_clocks_and_restarts(string from, params string[] moments)
    {
        _clock.Advance(DateTimeOffset.Parse($"{from}T00:00:00Z", null) - _clock.GetUtcNow());
        await using (var room = await WithOpenCheckInAsync())
            await room.Get<Weekly>().RunAsync();

        for (var day = 0; day < 18; day++)
        {
            await using var restarted = new CheckInRoom(_folder, _clock);
            for (var half = 0; half < 48; half++)
            {
                _clock.Advance(TimeSpan.FromMinutes(30));
                await restarted.Get<Weekly>().RunAsync();
            }
        }

        await using var last = new CheckInRoom(_folder, _clock);
        Assert.Equal(moments.Select(static moment => DateTimeOffset.Parse(moment, null)), Made(last));
    }

    [Fact]
    public async Task Comes_once_when_the_bot_was_away_for_weeks_and_rounds_run_at_the_same_time()
    {
        await using var room = await WithOpenCheckInAsync();
        await room.Get<Weekly>().RunAsync();

        _clock.Advance(TimeSpan.FromDays(25));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(room.Get<Weekly>().RunAsync)));
        _clock.Advance(TimeSpan.FromDays(-10));
        await room.Get<Weekly>().RunAsync();

        Assert.Single(Made(room));
    }

    [Fact]
    public async Task Goes_on_within_a_week_when_the_clock_was_a_year_ahead_and_is_put_right()
    {
        await using var room = await WithOpenCheckInAsync();
        _clock.Advance(TimeSpan.FromDays(365));
        await room.Get<Weekly>().RunAsync();
        _clock.Advance(TimeSpan.FromDays(-365));
        await room.Get<Weekly>().RunAsync();
        var before = Made(room).Count;

        _clock.Advance(TimeSpan.FromDays(7));
        await room.Get<Weekly>().RunAsync();

        Assert.Equal(before + 1, Made(room).Count);
    }

    [Fact]
    public async Task A_team_with_nothing_to_tell_gets_none()
    {
        await using var room = new CheckInRoom(_folder, _clock);
        await EnsureAsync(room);
        await room.Get<Weekly>().RunAsync();

        _clock.Advance(TimeSpan.FromDays(8));
        await room.Get<Weekly>().RunAsync();

        Assert.Empty(Made(room));
    }

    [Fact]
    public async Task A_paused_team_gets_none_and_one_that_goes_on_waits_for_its_next_Monday()
    {
        await using var room = await WithOpenCheckInAsync();
        await room.Get<Weekly>().RunAsync();
        await room.Database.WriteAsync(connection => room.Get<SummaryTeams>().Pause(connection, CheckInRoom.Channel.TenantId, CheckInRoom.Channel.TeamId));
        _clock.Advance(TimeSpan.FromDays(8));
        await room.Get<Weekly>().RunAsync();
        await room.Database.WriteAsync(connection => SummaryTeams.Resume(connection, CheckInRoom.Channel.TenantId, CheckInRoom.Channel.TeamId));
        await room.Get<Weekly>().RunAsync();
        Assert.Empty(Made(room));

        _clock.Advance(TimeSpan.FromDays(7));
        await room.Get<Weekly>().RunAsync();
        Assert.Single(Made(room));
    }

    [Fact]
    public async Task A_team_that_the_bot_has_left_gets_none()
    {
        await using var room = await WithOpenCheckInAsync();
        await room.Get<Weekly>().RunAsync();
        await room.Database.WriteAsync(connection => room.Get<SummaryTeams>().Changed(connection, CheckInRoom.Channel.Address, isHere: false));

        _clock.Advance(TimeSpan.FromDays(8));
        await room.Get<Weekly>().RunAsync();

        Assert.Empty(Made(room));
    }

    private async Task<CheckInRoom> WithOpenCheckInAsync()
    {
        var room = new CheckInRoom(_folder, _clock);
        await room.LaunchAsync(6, open: TimeSpan.FromDays(80));
        await EnsureAsync(room);
        return room;
    }

    private static Task EnsureAsync(CheckInRoom room) =>
        room.Database.WriteAsync(static connection => SummaryTeams.Ensure(connection, CheckInRoom.Channel.TenantId, CheckInRoom.Channel.TeamId));

    private static List<DateTimeOffset> Made(CheckInRoom room) => room.Database.Read(static connection =>
        connection.Query<long>("SELECT made_at FROM summaries ORDER BY made_at").Select(DateTimeOffset.FromUnixTimeMilliseconds).ToList());
}
