using Bot.Screening;

namespace Bot.Tests.Screening;

public sealed class NearWordTests
{
    [Theory]
    [InlineData("suicide")]
    [InlineData("suicde")]
    [InlineData("suiicide")]
    [InlineData("siucide")]
    [InlineData("suiside")]
    public void Is_a_word_with_at_most_one_slip(string word) => Assert.True(NearWord.Is(word, "suicide"));

    [Theory]
    [InlineData("")]
    [InlineData("succeed")]
    [InlineData("decide")]
    [InlineData("suicidal")]
    public void Is_no_other_word(string word) => Assert.False(NearWord.Is(word, "suicide"));
}
