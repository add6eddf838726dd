using Bot.Asking;
using Bot.Tests.Host;

namespace Bot.Tests.Asking;

public sealed class ConversationMemoryTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void Forgets_after_half_an_hour()
    {
        var memory = new ConversationMemory(_clock);
        memory.Note("chat", Something());

        _clock.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull(memory.In("chat"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(memory.In("chat"));
    }

    [Fact]
    public void Forgets_one_conversation_when_told_to_and_no_other()
    {
        var memory = new ConversationMemory(_clock);
        memory.Note("chat", Something());
        memory.Note("other", Something());

        memory.Forget("chat");

        Assert.Null(memory.In("chat"));
        Assert.NotNull(memory.In("other"));
    }

    private Remembered Something() => new("reference", "subject", new Answer.NothingMore(), [], _clock.GetUtcNow());
}
