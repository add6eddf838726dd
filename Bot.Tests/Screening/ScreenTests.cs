using Bot.Screening;
using Bot.Turns;

namespace Bot.Tests.Screening;

public sealed class ScreenTests
{
    public static TheoryData<string> Clean => [.. QuestionLines.Clean];

    [Theory]
    [MemberData(nameof(Clean))]
    public void Lets_ordinary_questions_pass(string line) => Assert.Null(Screen.Look(line));

    [Fact]
    public void Puts_a_crisis_before_patient_data() =>
        Assert.Equal(Concern.DangerToAnother, Screen.Look("NHS number 943 476 5919 says she wants to die"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("…?!")]
    [InlineData("\uD83D")]
    public void Has_nothing_against_words_that_say_nothing(string words) => Assert.Null(Screen.Look(words));
}
