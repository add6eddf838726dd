using Bot.AzureSearch;

namespace Bot.Tests.AzureSearch;

public sealed class QueryTextTests
{
    [Theory]
    [InlineData("What's \"supervision\" -really?", "What's supervision really")]
    [InlineData("super* | (carers + money)~2", "super carers money 2")]
    [InlineData("link-worker", "link worker")]
    [InlineData("soutien à domicile", "soutien à domicile")]
    [InlineData("👍 ?!", "")]
    [InlineData("", "")]
    public void Is_the_words_alone(string question, string text) => Assert.Equal(text, QueryText.Of(question));

    [Fact]
    public void Has_no_more_words_than_the_service_takes() =>
        Assert.Equal(200, QueryText.Of(string.Join(' ', Enumerable.Repeat("word", 5_000))).Split(' ').Length);
}
