using Bot.Asking;
using Bot.Tests.Host;

namespace Bot.Tests.Asking;

public sealed class AskingLimitsTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void Takes_twenty_questions_in_a_minute_and_then_again_when_it_is_over()
    {
        var limits = new AskingLimits(_clock);

        Assert.Equal(20, Enumerable.Range(0, 30).Count(_ => Ask(limits)));
        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(Ask(limits));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(Ask(limits));
    }

    [Fact]
    public void Takes_three_at_once()
    {
        var limits = new AskingLimits(_clock);
        var places = Enumerable.Range(0, 3).Select(_ => limits.Begin("amira", out var _)).ToList();

        Assert.Null(limits.Begin("amira", out var _));
        places[1]?.Dispose();
        Assert.NotNull(limits.Begin("amira", out var _));
    }

    [Fact]
    public void Says_once_a_minute_that_it_is_too_much()
    {
        var limits = new AskingLimits(_clock);
        _ = Enumerable.Range(0, 20).Count(_ => Ask(limits));

        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(_ => IsToldOfRefusal(limits)));
    }

    [Fact]
    public void Counts_each_person_alone()
    {
        var limits = new AskingLimits(_clock);
        _ = Enumerable.Range(0, 30).Count(_ => Ask(limits));

        Assert.NotNull(limits.Begin("tom", out var _));
    }

    private static bool IsToldOfRefusal(AskingLimits limits)
    {
        Assert.Null(limits.Begin("amira", out var isFirst));
        return isFirst;
    }

    private static bool Ask(AskingLimits limits)
    {
        using var place = limits.Begin("amira", out var _);
        return place is not null;
    }
}
