using Bot.Summaries;

namespace Bot.Tests.Summaries;

public sealed class EachAloneTests
{
    [Fact]
    public async Task What_fails_keeps_nothing_else_from_being_done()
    {
        var done = new List<int>();

        var fault = await Assert.ThrowsAsync<AggregateException>(() => EachAlone.DoAsync([1, 2, 3], async number =>
        {
            await Task.Yield();
            done.Add(number is 1 ? throw new InvalidOperationException("one") : number);
        }));

        Assert.Equal([2, 3], done);
        Assert.Equal("one", Assert.Single(fault.InnerExceptions).Message);
    }
}
