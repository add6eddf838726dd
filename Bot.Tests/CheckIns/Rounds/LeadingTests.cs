using Bot.CheckIns.Rounds;
using Bot.Tests.Host;
using Bot.Turns;
using Cards;

namespace Bot.Tests.CheckIns.Rounds;

public sealed class LeadingTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CheckInRoom _room;
    private readonly CheckIn _open;

    public LeadingTests()
    {
        _room = new CheckInRoom(_folder);
        _open = _room.Draft(6);
    }

    private DateTimeOffset Now => _room.Clock.GetUtcNow();

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void Does_nothing_to_a_check_in_that_has_ended()
    {
        CheckIn[] ended =
        [
            _open.Ended() with { ClosedAt = 1 },
            _open.Ended() with { CancelledAt = 1 },
            _open with { ClosesAt = Now.ToUnixTimeMilliseconds() },
        ];

        Assert.All(ended, checkIn => Assert.All<Decision>(
            [
                Leading.Close(checkIn, Now), Leading.Cancel(checkIn, Now),
                Leading.Extend(checkIn, Now + TimeSpan.FromDays(30), Now), Leading.HandOver(checkIn, CheckInRoom.Lead, Now),
            ],
            static decision => Assert.Contains("cannot be opened again", Assert.IsType<Decision.No>(decision).Why, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(13, false)]
    [InlineData(15, true)]
    [InlineData(91, false)]
    public void Extends_to_later_only_and_not_for_ever(int days, bool isDone) =>
        Assert.Equal(isDone, Leading.Extend(_open, Now + TimeSpan.FromDays(days), Now) is Decision.Yes);

    [Fact]
    public void Plans_the_last_reminder_anew_when_it_is_extended()
    {
        var extended = Assert.IsType<Decision.Yes>(Leading.Extend(_open with { Reminders = 1 }, Now + TimeSpan.FromDays(20), Now + TimeSpan.FromDays(12))).CheckIn;

        Assert.Equal(LondonDate.At(new DateOnly(2026, 12, 11), new TimeOnly(10, 0)).ToUnixTimeMilliseconds(), extended.RemindAt);
    }

    [Fact]
    public void Plans_no_third_reminder_when_it_is_extended() =>
        Assert.Null(Assert.IsType<Decision.Yes>(Leading.Extend(_open with { Reminders = 2 }, Now + TimeSpan.FromDays(20), Now + TimeSpan.FromDays(12))).CheckIn.RemindAt);

    [Fact]
    public void Hands_over_to_another_lead() =>
        Assert.Equal("29:tom", Assert.IsType<Decision.Yes>(Leading.HandOver(_open, new Person("29:tom", "d", ""), Now)).CheckIn.LeadId);

    [Fact]
    public async Task Is_decided_again_when_another_was_quicker()
    {
        var checkIn = await _room.LaunchAsync(6);
        var (one, other) = (_room.Reread(checkIn), _room.Reread(checkIn));
        await _room.Database.WriteAsync(connection => CheckInStore.Save(connection, one with { LeadId = "29:tom" }));

        await Assert.ThrowsAsync<StaleException>(() => _room.Database.WriteAsync(connection => CheckInStore.Save(connection, other with { LeadId = "29:priya" })));
    }
}
