using Knowledge;
using Knowledge.Indexing;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class HeadingAgreementTests
{
    private static readonly Passage Who = Sample.Passage("Supervision", "Ask a GP.", "Who can supervise me?");
    private static readonly Passage Often = Sample.Passage("Supervision", "Every month.", "How often should I get supervision?") with { Ordinal = 2 };
    private static readonly Passage Two = Sample.Passage("Networks", "A group.", "What is a network, and who leads it?") with { Ordinal = 2 };
    private static readonly PassageIndex Index = IndexBuilder.Build([Who, Often, Two], TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("who can supervise me", 1)]
    [InlineData("Best pizza?", 0)]
    public void Runs_from_nothing_in_common_to_the_same_words(string question, double agreement) =>
        Assert.Equal(agreement, With(question, Who), precision: 9);

    [Fact]
    public void Counts_question_words() => Assert.True(With("who supervises", Who) > With("who supervises", Often), "Who is not how often.");

    [Fact]
    public void Weighs_words_by_idf()
    {
        // Of 3 passages 2 hold "supervis" and "who", 1 holds "can" and "me".
        var (two, one) = (Math.Log(1 + (1.5 / 2.5)), Math.Log(1 + (2.5 / 1.5)));

        Assert.Equal(2 * two / ((2 * two) + (2 * one)), With("who supervises?", Who with { Ordinal = 2 }), precision: 9);
    }

    [Fact]
    public void Takes_each_question_of_a_heading_for_itself() => Assert.Equal(1, With("what is a network", Two), precision: 9);

    [Fact]
    public void Takes_the_title_for_the_passage_that_opens_a_document() => Assert.Equal(1, With("supervision", Who), precision: 9);

    private static double With(string question, Passage passage)
    {
        var reader = new PassageReader(Index);
        return new HeadingAgreement(Question.Read(question, Index), reader).With(reader.Read(passage));
    }
}
