namespace Bot.Tests.Cards.Experts;

public sealed class AskAPersonButtonTests
{
    [Fact]
    public void Offers_to_pass_the_question_on() => Snapshot.Matches(SampleCards.All["AskAPersonButton.Offer"], "Offer");
}
