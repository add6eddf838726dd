using Bot.Experts;

namespace Bot.Tests.Experts;

public sealed class AlikeTests
{
    [Theory]
    [InlineData("Who pays for an interpreter?", "who pays for interpreters")]
    [InlineData("Who pays for an interpreter in Northshire?", "In Northshire, who pays for the interpreter?")]
    public void Knows_the_same_question_in_nearly_the_same_words(string one, string other) => Assert.True(Alike.Are(one, other));

    [Theory]
    [InlineData("Who pays for an interpreter?", "Who pays for a taxi?")]
    [InlineData("How?", "How?!")]
    [InlineData("", "")]
    public void Does_not_take_others_for_it(string one, string other) => Assert.False(Alike.Are(one, other));
}
