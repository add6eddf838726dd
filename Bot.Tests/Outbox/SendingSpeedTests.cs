using System.Collections.Concurrent;
using System.Globalization;
using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Outbox;

/// <summary>How long much takes at the limits of Teams, in simulated time.</summary>
public sealed class SendingSpeedTests
{
    private readonly ConcurrentDictionary<string, int> _copies = new(StringComparer.Ordinal);

    [Fact]
    public async Task Five_hundred_leads_are_told_in_the_time_that_the_limits_allow_without_being_told_to_slow_down()
    {
        await using var rig = await StartAsync(_ => null);
        await rig.SendAsync(await PeopleAsync(rig, 500));

        await rig.RunAsync();

        var allowed = TimeSpan.FromSeconds((500 / 25) - 1); // The first 25 need not wait.
        Assert.Equal((500, 0), (_copies.Count, rig.Teams.Limits?.Exceeded));
        Assert.InRange(rig.Elapsed, allowed, 1.05 * allowed);
    }

    [Fact]
    public async Task Five_thousand_cards_with_faults_among_them_all_arrive_within_five_minutes()
    {
        var random = new Random(20261122);
        var doubts = 0;
        await using var rig = await StartAsync(post =>
        {
            lock (random)
            {
                return random.NextDouble() switch
                {
                    < 0.02 => Fault.Of(StatusCodes.Status429TooManyRequests, "5"),
                    < 0.03 => Taken(post, ++doubts),
                    _ => null,
                };
            }
        });
        await rig.SendAsync(await PeopleAsync(rig, 5_000));

        await rig.RunAsync();

        Assert.Equal((5_000, 0), (_copies.Count, rig.Teams.Limits?.Exceeded));
        Assert.InRange(rig.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(5));
        Assert.InRange(_copies.Values.Sum(static count => count - 1), 1, doubts);
        Assert.Equal(doubts, rig.Doubts);
        Assert.Equal((0, 0), rig.Database.Read(OutboxStore.Count));
    }

    [Fact]
    public async Task One_conversation_is_sent_as_much_as_it_takes_and_no_more()
    {
        await using var rig = await StartAsync(_ => null);
        var letter = await rig.LetterAsync("a:chat", "hello");
        await rig.SendAsync([.. Enumerable.Range(0, 200).Select(number => letter with { Message = Message.Of($"{number}") })]);

        await rig.RunAsync();

        Assert.Equal((200, 0), (_copies.Count, rig.Teams.Limits?.Exceeded));
        Assert.InRange(rig.Elapsed, TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(1.05 * 105)); // 60 in each half minute: the last 20 in the fourth.
    }

    [Fact]
    public async Task A_conversation_that_is_full_keeps_no_other_waiting()
    {
        await using var rig = await StartAsync(_ => null);
        var full = await rig.LetterAsync("a:full", "hello");
        await rig.SendAsync([.. Enumerable.Range(0, 100).Select(number => full with { Message = Message.Of($"{number}") }), .. await PeopleAsync(rig, 50)]);

        await rig.RunAsync(until: TimeSpan.FromSeconds(3));

        Assert.Equal(50, _copies.Keys.Count(static key => key.StartsWith("a:person", StringComparison.Ordinal)));
    }

    private async Task<SendingRig> StartAsync(Func<Post, IResult?> answer)
    {
        var rig = await SendingRig.StartAsync();
        rig.Teams.Limits = new FakeTeamsLimits(rig.Clock);
        rig.Teams.Answer = post =>
        {
            var fault = answer(post);
            _ = fault is null && Note(post);
            return fault;
        };
        return rig;
    }

    // The gateway gives up after the Connector has taken it.
    private IResult Taken(Post post, int doubts)
    {
        Note(post);
        return Fault.Of(StatusCodes.Status504GatewayTimeout, body: doubts.ToString(CultureInfo.InvariantCulture));
    }

    private bool Note(Post post) => _copies.AddOrUpdate($"{post.ConversationId} {post.Text}", 1, static (_, count) => count + 1) > 0;

    private static async Task<IReadOnlyList<Letter>> PeopleAsync(SendingRig rig, int count) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(person => rig.LetterAsync($"a:person-{person}", "Your check-in has closed.")));
}
