using Bot.Outbox;
using Bot.Tests.Host;

namespace Bot.Tests.Outbox;

public sealed class BreakerTests
{
    private readonly ManualClock _clock = new();
    private readonly Breaker _breaker;
    private int _places;

    public BreakerTests() => _breaker = new Breaker(_clock);

    [Fact]
    public void Opens_after_five_failures_in_a_row()
    {
        Fail(4);
        Assert.True(_breaker.TryPass());

        Fail(1);

        Assert.False(_breaker.TryPass());
        Assert.Equal(TimeSpan.FromSeconds(30), _breaker.Wait);
    }

    [Fact]
    public void Opens_when_fifteen_in_a_hundred_fail_and_there_are_ten()
    {
        Succeed(7);
        Fail(2);
        Assert.True(_breaker.TryPass());

        Fail(1);

        Assert.False(_breaker.TryPass());
    }

    [Fact]
    public void Stays_closed_while_one_in_a_hundred_fails()
    {
        for (var round = 0; round < 20; round++)
        {
            Succeed(99);
            Fail(1);
        }

        Assert.True(_breaker.TryPass());
    }

    [Fact]
    public void Stays_closed_when_one_place_alone_fails()
    {
        for (var failure = 0; failure < 50; failure++)
        {
            _breaker.Learn("place", hasFailed: true);
        }

        Assert.True(_breaker.TryPass());
    }

    [Fact]
    public void Lets_one_call_through_each_half_minute_until_one_succeeds()
    {
        Fail(5);
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal([true, false], [_breaker.TryPass(), _breaker.TryPass()]);
        Fail(1);
        Assert.False(_breaker.TryPass());
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.True(_breaker.TryPass());

        Succeed(1);

        Assert.Equal([true, true], [_breaker.TryPass(), _breaker.TryPass()]);
        Assert.Equal(TimeSpan.Zero, _breaker.Wait);
    }

    private void Fail(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _breaker.Learn($"place {_places++ % 2}", hasFailed: true);
        }
    }

    private void Succeed(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _breaker.Learn("place", hasFailed: false);
        }
    }
}
