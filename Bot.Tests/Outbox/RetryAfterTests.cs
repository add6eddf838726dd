using System.Globalization;
using Bot.Outbox;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Outbox;

/// <summary>How long the bot waits when it is asked to.</summary>
public sealed class RetryAfterTests
{
    private readonly List<(string Place, TimeSpan At)> _posts = [];

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Waits_for_the_seconds_that_it_is_asked_to(int status)
    {
        await using var rig = await StartAsync(status, _ => "17");

        Assert.Equal(TimeSpan.FromSeconds(17), await SecondAttemptAsync(rig));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Waits_until_the_moment_that_it_is_asked_to(int status)
    {
        await using var rig = await StartAsync(status, static now => now.AddSeconds(90).ToString("R", CultureInfo.InvariantCulture));

        Assert.Equal(TimeSpan.FromSeconds(90), await SecondAttemptAsync(rig));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT")]
    public async Task Waits_a_little_when_it_is_not_told_for_how_long(string? header)
    {
        await using var rig = await StartAsync(429, _ => header);

        Assert.InRange(await SecondAttemptAsync(rig), TimeSpan.FromSeconds(1.6), TimeSpan.FromSeconds(2.5));
    }

    [Fact]
    public async Task Sets_aside_what_it_is_asked_to_wait_with_for_a_day()
    {
        await using var rig = await StartAsync(429, _ => "86400");
        await rig.SendAsync(await rig.LetterAsync("a:chat", "hello"));

        await rig.RunAsync();

        Assert.Equal((0, 1), rig.Database.Read(OutboxStore.Count));
        Assert.Equal(TimeSpan.Zero, rig.Elapsed);
    }

    [Fact]
    public async Task Sends_nothing_else_there_while_it_waits_and_elsewhere_at_once()
    {
        await using var rig = await StartAsync(429, _ => "17");
        var (first, second, elsewhere) = (await rig.LetterAsync("19:channel;messageid=1", "1"), await rig.LetterAsync("19:channel;messageid=2", "2"), await rig.LetterAsync("a:chat", "3"));
        await rig.SendAsync(first);
        await rig.RunAsync(until: TimeSpan.Zero);

        await rig.SendAsync(second, elsewhere);
        await rig.RunAsync();

        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(17), TimeSpan.FromSeconds(17)], _posts.Where(static post => post.Place is not "a:chat").Select(static post => post.At));
        Assert.Equal(TimeSpan.Zero, Assert.Single(_posts, static post => post.Place is "a:chat").At);
    }

    [Fact]
    public async Task However_often_it_is_asked_to_wait_that_is_no_attempt()
    {
        await using var rig = await StartAsync(429, _ => "5", times: 40);
        await rig.SendAsync(await rig.LetterAsync("a:chat", "hello"));

        await rig.RunAsync(until: TimeSpan.FromSeconds(150));
        Assert.Equal(0, rig.Database.Read(static connection => connection.ExecuteScalar<long>("SELECT attempts FROM outbox")));
        await rig.RunAsync();

        Assert.Equal((0, 0), rig.Database.Read(OutboxStore.Count));
        Assert.Equal(41, _posts.Count);
    }

    private async Task<TimeSpan> SecondAttemptAsync(SendingRig rig)
    {
        await rig.SendAsync(await rig.LetterAsync("a:chat", "hello"));
        await rig.RunAsync();
        Assert.Equal(2, _posts.Count);
        return _posts[1].At;
    }

    private async Task<SendingRig> StartAsync(int status, Func<DateTimeOffset, string?> retryAfter, int times = 1)
    {
        var rig = await SendingRig.StartAsync();
        rig.Teams.Answer = post =>
        {
            lock (_posts)
            {
                _posts.Add((post.ConversationId, rig.Elapsed));
                return times-- > 0 ? Fault.Of(status, retryAfter(rig.Clock.GetUtcNow()), sentAt: rig.Clock.GetUtcNow()) : null;
            }
        };
        return rig;
    }
}
