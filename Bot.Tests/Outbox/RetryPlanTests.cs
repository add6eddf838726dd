using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Outbox;

public sealed class RetryPlanTests
{
    private static readonly OutboxItem Item = new()
    {
        Sequence = 1,
        Way = "teams",
        Letter = new Letter(new ConversationAddress("tenant", "chat", ConversationKind.Personal), Message.Of("hello")),
    };

    private readonly ManualClock _clock = new();
    private readonly RetryPlan _plan;

    public RetryPlanTests() => _plan = new RetryPlan(Options.Create(new OutboxOptions()), _clock);

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(6, 60)]
    [InlineData(9, 60)]
    public void Waits_twice_as_long_each_time_up_to_a_minute_by_a_fifth_more_or_less(int failures, double seconds)
    {
        var wait = Wait(new DeliveryResult.Failed("500"), Item with { Attempts = failures });

        Assert.InRange(wait?.TotalSeconds ?? -1, 0.8 * seconds, 1.2 * seconds);
    }

    [Fact]
    public void Waits_exactly_as_long_as_it_is_asked_to() =>
        Assert.Equal(TimeSpan.FromSeconds(17), Wait(new DeliveryResult.Throttled { After = TimeSpan.FromSeconds(17) }, Item));

    [Fact]
    public void Parks_when_it_is_asked_to_wait_for_more_than_an_hour() =>
        Assert.Null(Wait(new DeliveryResult.Throttled { After = TimeSpan.FromHours(2) }, Item));

    [Fact]
    public void Being_throttled_or_reaching_nobody_is_no_attempt()
    {
        Assert.Equal(4, _plan.Tried(Item with { Attempts = 4 }, new DeliveryResult.Throttled()).Attempts);
        Assert.Equal(4, _plan.Tried(Item with { Attempts = 4 }, new DeliveryResult.Unreached("502")).Attempts);
        Assert.Equal(5, _plan.Tried(Item with { Attempts = 4 }, new DeliveryResult.Failed("500")).Attempts);
    }

    [Fact]
    public void Waits_longer_each_time_it_is_put_off_without_a_time()
    {
        Assert.InRange(Wait(new DeliveryResult.Throttled(), Item with { Delays = 4 })?.TotalSeconds ?? -1, 0.8 * 16, 1.2 * 16);
        Assert.InRange(Wait(new DeliveryResult.Unreached("502"), Item with { Delays = 4 })?.TotalSeconds ?? -1, 0.8 * 16, 1.2 * 16);
    }

    [Fact]
    public void Goes_on_for_a_whole_day_while_nobody_is_reached()
    {
        var (item, unreached) = (Item, new DeliveryResult.Unreached("ConnectionError"));
        var began = _clock.GetUtcNow();

        while (_plan.NextAttempt(unreached, item = _plan.Tried(item, unreached)) is { } due)
        {
            _clock.Advance(due - _clock.GetUtcNow());
        }

        Assert.InRange(_clock.GetUtcNow() - began, TimeSpan.FromHours(24), TimeSpan.FromHours(24.1));
    }

    [Fact]
    public void Parks_after_ten_failures()
    {
        Assert.NotNull(Wait(new DeliveryResult.Failed("500"), Item with { Attempts = 9 }));
        Assert.Null(Wait(new DeliveryResult.Failed("500"), Item with { Attempts = 10 }));
    }

    [Fact]
    public void Parks_after_a_day_however_few_the_attempts()
    {
        var tried = _plan.Tried(Item, new DeliveryResult.Throttled());
        _clock.Advance(TimeSpan.FromHours(24));

        Assert.Null(_plan.NextAttempt(new DeliveryResult.Throttled(), tried));
    }

    private TimeSpan? Wait(DeliveryResult result, OutboxItem item) => _plan.NextAttempt(result, item) - _clock.GetUtcNow();
}
