using System.Collections.Concurrent;
using Bot.Turns;

namespace Bot.Tests.Turns;

public sealed class LanesTests
{
    [Fact]
    public async Task Work_of_one_key_runs_in_order_and_never_side_by_side()
    {
        var ran = new ConcurrentDictionary<string, List<int>>(StringComparer.Ordinal);
        var running = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var together = 0;
        var lanes = new Lanes<(string Key, int Number)>(async work =>
        {
            if (running.AddOrUpdate(work.Key, 1, (_, count) => count + 1) > 1)
            {
                Interlocked.Increment(ref together);
            }

            await Task.Yield();
            ran.GetOrAdd(work.Key, _ => []).Add(work.Number);
            running[work.Key] = 0;
        });
        lanes.Open();

        for (var i = 0; i < 10_000; i++)
        {
            lanes.Add($"key {i % 7}", ($"key {i % 7}", i));
        }

        await lanes.DrainedAsync();
        Assert.Equal(0, together);
        Assert.Equal(10_000, ran.Values.Sum(numbers => numbers.Count));
        Assert.All(ran.Values, numbers => Assert.Equal(numbers.Order(), numbers));
    }

    [Fact]
    public async Task Nothing_begins_before_it_is_opened_and_then_the_first_is_first()
    {
        var ran = new List<int>();
        var lanes = new Lanes<int>(number =>
        {
            ran.Add(number);
            return Task.CompletedTask;
        });

        lanes.Add("key", 1);
        lanes.Add("key", 2);
        await lanes.DrainedAsync();
        Assert.Empty(ran);

        lanes.Open();
        lanes.Add("key", 3);
        await lanes.DrainedAsync();
        Assert.Equal([1, 2, 3], ran);
    }

    [Fact]
    public async Task A_key_that_waits_holds_up_no_other()
    {
        var gate = new TaskCompletionSource();
        var passed = new TaskCompletionSource();
        var lanes = new Lanes<string>(key =>
        {
            if (key is "slow")
            {
                return gate.Task;
            }

            passed.TrySetResult();
            return Task.CompletedTask;
        });
        lanes.Open();

        lanes.Add("slow", "slow");
        lanes.Add("quick", "quick");

        await passed.Task.WaitAsync(TestContext.Current.CancellationToken);
        gate.SetResult();
        await lanes.DrainedAsync();
    }
}
