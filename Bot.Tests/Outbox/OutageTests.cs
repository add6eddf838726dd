using System.Collections.Concurrent;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Outbox;

public sealed class OutageTests
{
    [Fact]
    public async Task A_host_that_is_down_for_ten_minutes_is_spared_and_then_gets_all()
    {
        var (isDown, calls, reached) = (true, 0, new ConcurrentBag<string>());
        await using var rig = await SendingRig.StartAsync();
        rig.Teams.Limits = new FakeTeamsLimits(rig.Clock);
        rig.Teams.Answer = post =>
        {
            if (isDown)
            {
                Interlocked.Increment(ref calls);
                return Fault.Of(StatusCodes.Status502BadGateway);
            }

            reached.Add(post.ConversationId);
            return null;
        };
        await rig.SendAsync(await Task.WhenAll(Enumerable.Range(0, 200).Select(person => rig.LetterAsync($"a:person-{person}", "Your check-in has closed."))));

        await rig.RunAsync(until: TimeSpan.FromMinutes(10));
        isDown = false;
        await rig.RunAsync();

        Assert.InRange(calls, 1, 25 + 20); // Those on their way when it went down, and one in each half minute.
        Assert.Equal((200, 200, 0), (reached.Count, reached.Distinct(StringComparer.Ordinal).Count(), rig.Teams.Limits.Exceeded));
        Assert.InRange(rig.Elapsed, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(12));
    }
}
