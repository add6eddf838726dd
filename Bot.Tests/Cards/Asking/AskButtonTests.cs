using Cards.Asking;

namespace Bot.Tests.Cards.Asking;

public sealed class AskButtonTests
{
    [Fact]
    public void Sends_the_question_that_it_shows()
    {
        var button = AskButton.Of("Who's a carer?");

        Assert.Equal(("Who's a carer?", "ask"), (button.Title, button.Verb));
        Assert.Equal("Who's a carer?", button.Data?["question"]?.GetValue<string>());
    }
}
