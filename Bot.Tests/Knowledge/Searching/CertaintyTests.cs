using Knowledge;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class CertaintyTests
{
    private static readonly Passage Monthly = Sample.Passage("Supervision", "Meet monthly with supervision notes");
    private static readonly Passage Carers = Sample.Passage("Carers", "Ask carers first");

    [Fact]
    public void Follows_the_formula() =>
        Assert.Equal(1 / (1 + Math.Exp(-((4.3 * .5) + (7.3 * .25) + (3.1 * Math.Log(3)) - 9.4))), Certainty.Of(.5, .25, 2), precision: 9);

    [Fact]
    public void What_a_heading_adds_beyond_the_whole_strength_counts_no_more() => Assert.Equal(Certainty.Of(1, 1, 1), Certainty.Of(1, 1.5, 1));

    [Fact]
    public void Is_high_for_what_was_asked_and_low_for_one_chance_word() => Assert.True(
        Best("supervision notes") > .9 && Best("supervision of volcanic eruptions in Iceland") < .2, "Certainty must tell them apart.");

    private static double Best(string question) =>
        new Bm25Engine([Monthly, Carers]).SearchAsync(question, Readership.Everybody, 1, TestContext.Current.CancellationToken).Result[0].Certainty;
}
