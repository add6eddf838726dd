using Bot.CheckIns.Rounds;
using Bot.Tests.Host;
using Cards;

namespace Bot.Tests.CheckIns.Rounds;

public sealed class CheckInRoundTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Closes_at_the_deadline_and_not_before()
    {
        await using var room = new CheckInRoom(_folder);
        var checkIn = await room.LaunchAsync(6, open: TimeSpan.FromDays(1));

        room.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromMilliseconds(1));
        await room.Round.RunAsync();
        Assert.Null(room.Reread(checkIn).ClosedAt);

        room.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await room.Round.RunAsync();
        Assert.Equal(room.Clock.GetUtcNow().ToUnixTimeMilliseconds(), room.Reread(checkIn).ClosedAt);
        Assert.Equal(1, room.Letters("closed"));
    }

    [Fact]
    public async Task Closes_once_over_restarts_clocks_that_jump_and_rounds_at_the_same_time()
    {
        var clock = new ManualClock();
        await using (var before = new CheckInRoom(_folder, clock))
        {
            await before.LaunchAsync(6, open: TimeSpan.FromDays(1));
        }

        clock.Advance(TimeSpan.FromDays(400));
        await using (var after = new CheckInRoom(_folder, clock))
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => after.Round.RunAsync())));
            clock.Advance(TimeSpan.FromDays(-500));
            await after.Round.RunAsync();
        }

        clock.Advance(TimeSpan.FromDays(500));
        await using var again = new CheckInRoom(_folder, clock);
        await again.Round.RunAsync();
        Assert.Equal((1, 1), (again.Letters("closed"), again.Count("check_in_results")));
        Assert.Equal(0, again.Letters("reminded"));
    }

    [Theory]
    [InlineData("2027-03-28", "01:30", "2027-03-28T01:30:00Z")] // Clocks go from 01:00 to 02:00, so that 01:30 is left out.
    [InlineData("2027-03-29", "09:00", "2027-03-29T08:00:00Z")]
    [InlineData("2027-10-31", "01:30", "2027-10-31T01:30:00Z")] // Clocks go back from 02:00, so that 01:30 comes twice.
    [InlineData("2027-11-01", "09:00", "2027-11-01T09:00:00Z")]
    [InlineData("2028-02-29", "12:00", "2028-02-29T12:00:00Z")]
    public async Task Closes_once_at_the_time_that_London_shows_when_clocks_change(string day, string time, string moment)
    {
        var closes = LondonDate.At(DateOnly.Parse(day, null), TimeOnly.Parse(time, null));
        Assert.Equal(DateTimeOffset.Parse(moment, null), closes);
        await using var room = new CheckInRoom(_folder);
        room.Clock.Advance(closes - TimeSpan.FromHours(3) - room.Clock.GetUtcNow());
        var checkIn = await room.LaunchAsync(6, open: TimeSpan.FromHours(3));

        for (var minutes = 0; minutes < 300; minutes += 10)
        {
            room.Clock.Advance(TimeSpan.FromMinutes(10));
            await room.Round.RunAsync();
        }

        Assert.Equal(closes.ToUnixTimeMilliseconds(), room.Reread(checkIn).ClosedAt);
        Assert.Equal(1, room.Letters("closed"));
    }

    [Fact]
    public async Task Closes_at_once_when_a_lead_wants_it()
    {
        await using var room = new CheckInRoom(_folder);
        var checkIn = await room.LaunchAsync(6);
        var close = Assert.IsType<Decision.Yes>(Leading.Close(checkIn, room.Clock.GetUtcNow())).CheckIn;

        await room.Database.WriteAsync(connection => CheckInStore.Save(connection, close));
        await room.Round.RunAsync();

        Assert.NotNull(room.Reread(checkIn).ClosedAt);
        Assert.Equal(1, room.Letters("closed"));
    }

    [Fact]
    public async Task Reminds_the_channel_twice_at_most()
    {
        await using var room = new CheckInRoom(_folder);
        await room.LaunchAsync(6, open: TimeSpan.FromDays(14));

        for (var hours = 0; hours < 14 * 24; hours++)
        {
            room.Clock.Advance(TimeSpan.FromHours(1));
            await room.Round.RunAsync();
        }

        Assert.Equal((2, 1), (room.Letters("reminded"), room.Letters("closed")));
    }

    [Fact]
    public async Task Reminds_once_when_it_was_away_for_both()
    {
        await using var room = new CheckInRoom(_folder);
        await room.LaunchAsync(6, open: TimeSpan.FromDays(14));

        room.Clock.Advance(TimeSpan.FromDays(13.5));
        await room.Round.RunAsync();
        await room.Round.RunAsync();

        Assert.Equal(1, room.Letters("reminded"));
    }
}
