using Bot.Documents.Reading.Texts;

namespace Bot.Tests.Documents.Reading.Texts;

public sealed class LineGathererTests
{
    [Fact]
    public void Takes_memory_by_the_length_of_a_paragraph_and_not_by_its_square()
    {
        const int lines = 20_000;
        var gatherer = new LineGatherer(new TextBuilder(new ReadingLimits(), TestContext.Current.CancellationToken));
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var line = 0; line < lines; line++)
            gatherer.Add("word");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, lines * 200L);
    }
}
