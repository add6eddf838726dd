using Bot.Experts;
using Bot.Screening;

namespace Bot.Tests.Experts;

public sealed class QuestionIdTests
{
    [Fact]
    public void Is_never_taken_for_a_patients_details() =>
        Assert.All(Enumerable.Range(0, 2_000).Select(static _ => QuestionId.New()), static id => Assert.Null(Screen.Look(id)));

    [Fact]
    public void Is_known_again() => Assert.True(QuestionId.IsOne(QuestionId.New()));

    [Theory]
    [InlineData("")]
    [InlineData("abcdefghijklmnopabcdefghijklmno")]
    [InlineData("abcdefghijklmnopabcdefghijklmno1")]
    [InlineData("abcdefghijklmnopabcdefghijklmnoq")]
    public void Is_nothing_else(string text) => Assert.False(QuestionId.IsOne(text));
}
