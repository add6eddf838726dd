using Bot.Tests.Host;
using Bot.Training.Finding;

namespace Bot.Tests.Training.Finding;

public sealed class SearchMemoryTests
{
    private readonly ManualClock _clock = new();

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Keeps_a_search_for_half_an_hour(int minutes, bool isKept)
    {
        var memory = new SearchMemory(_clock);
        memory.Note("chat", new RunningSearch(new Wish("carers", []), 0, [], _clock.GetUtcNow()));

        _clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(isKept, memory.In("chat") is not null);
    }

    [Fact]
    public void Knows_one_conversation_from_another()
    {
        var memory = new SearchMemory(_clock);
        memory.Note("chat", new RunningSearch(new Wish("carers", []), 0, [], _clock.GetUtcNow()));

        Assert.Null(memory.In("other"));
    }
}
