namespace Bot.Tests.Cards.People;

public sealed class ForgetMeCardTests
{
    [Fact]
    public void Asks_once() => Snapshot.Matches(SampleCards.All["ForgetMeCard.Ask"], "Ask");

    [Fact]
    public void Asks_twice() => Snapshot.Matches(SampleCards.All["ForgetMeCard.AskAgain"], "AskAgain");

    [Fact]
    public void Says_what_came_of_it() => Snapshot.Matches(SampleCards.All["ForgetMeCard.Done"], "Done");
}
