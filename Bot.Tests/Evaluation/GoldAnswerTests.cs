using Bot.Evaluation;

namespace Bot.Tests.Evaluation;

public sealed class GoldAnswerTests
{
    [Theory]
    [InlineData("They came in the 10th and 11th centuries.", "10th and 11th Centuries")]
    [InlineData("It is the U.S. Army’s.", "U.S. army")]
    [InlineData("It costs £1,300\n- each", "1,300 each")]
    public void Is_found_whatever_the_case_the_spaces_and_the_punctuation(string words, string answer) =>
        Assert.True(GoldAnswer.IsIn(words, ["something else", answer]));

    [Theory]
    [InlineData("There are 13 of them.", "3")]
    [InlineData("A francophile", "France")]
    [InlineData("Anything at all", "?")]
    public void Is_not_found_within_a_word_nor_when_it_has_none(string words, string answer) => Assert.False(GoldAnswer.IsIn(words, [answer]));
}
