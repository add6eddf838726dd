using System.Collections.Concurrent;
using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Outbox;

/// <summary>Letters that nobody wants any more.</summary>
public sealed class CallingBackTests
{
    private readonly ConcurrentQueue<string> _posts = [];

    [Fact]
    public async Task What_is_called_back_does_not_begin_to_be_sent_and_the_rest_does()
    {
        await using var rig = await StartAsync();
        var letters = await Task.WhenAll(Enumerable.Range(0, 300).Select(person => rig.LetterAsync($"a:{person}", "A check-in")));
        var other = await rig.LetterAsync("a:other", "Something else");
        await rig.SendAsync([.. letters.Select(static letter => letter with { Topic = "check-in 7" }), other with { Topic = "check-in 8" }]);
        await rig.RunAsync(until: TimeSpan.FromSeconds(3));
        var sent = _posts.Count;

        var calledBack = await rig.Database.WriteAsync(static connection => Postbox.Cancel(connection, "check-in 7"));
        await rig.RunAsync();

        Assert.Equal((300, sent + 1), (calledBack + sent, _posts.Count));
        Assert.Equal("Something else", _posts.Last());
        Assert.Equal((0, 0), rig.Database.Read(OutboxStore.Count));
    }

    [Fact]
    public async Task What_was_set_aside_is_called_back_with_the_rest()
    {
        await using var rig = await StartAsync();
        rig.Teams.Answer = _ => Fault.Of(400);
        await rig.SendAsync(await rig.LetterAsync("a:chat", "A check-in") with { Topic = "check-in 7" });
        await rig.RunAsync();
        Assert.Equal((0, 1), rig.Database.Read(OutboxStore.Count));

        await rig.Database.WriteAsync(static connection => Postbox.Cancel(connection, "check-in 7"));

        Assert.Equal((0, 0), rig.Database.Read(OutboxStore.Count));
    }

    [Fact]
    public async Task An_older_state_that_was_set_aside_never_comes_back_over_a_newer_one()
    {
        await using var rig = await StartAsync();
        var letter = await rig.LetterAsync("19:mdt", "begun");
        await rig.SendAsync(letter with { ThreadIn = "19:mdt", PostedAs = "card" });
        await rig.RunAsync();
        rig.Teams.Answer = _ => Fault.Of(400);
        await rig.SendAsync(letter with { Message = Message.Of("open"), PostedAs = "card" });
        await rig.RunAsync();
        rig.Teams.Answer = Take;
        Assert.Equal((0, 1), rig.Database.Read(OutboxStore.Count));

        await rig.SendAsync(letter with { Message = Message.Of("closed"), PostedAs = "card" });
        await rig.RunAsync();

        Assert.Equal((0, 0), rig.Database.Read(OutboxStore.Count));
        Assert.Equal("closed", _posts.Last());
    }

    [Fact]
    public async Task What_is_too_late_is_not_sent()
    {
        await using var rig = await StartAsync();
        var letter = await rig.LetterAsync("a:chat", "It closes tomorrow.");
        rig.Teams.Answer = _ => Fault.Of(429, "60");
        await rig.SendAsync(letter with { Until = rig.Clock.GetUtcNow().AddSeconds(59) });
        await rig.RunAsync(until: TimeSpan.FromSeconds(1));
        rig.Teams.Answer = Take;

        await rig.RunAsync();

        Assert.Empty(_posts);
        Assert.Equal((0, 0), rig.Database.Read(OutboxStore.Count));
        Assert.Contains(rig.Get<LogBook>().Lines, static line => line.EventId == 1505 && line.Text.Contains("too late", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_in_time_is_sent()
    {
        await using var rig = await StartAsync();
        var letter = await rig.LetterAsync("a:chat", "It closes tomorrow.");
        await rig.SendAsync(letter with { Until = rig.Clock.GetUtcNow() });

        await rig.RunAsync();

        Assert.Single(_posts);
    }

    private async Task<SendingRig> StartAsync()
    {
        var rig = await SendingRig.StartAsync();
        rig.Teams.Answer = Take;
        return rig;
    }

    private IResult? Take(Post post)
    {
        _posts.Enqueue(post.Text);
        return null;
    }
}
