namespace Bot.Tests.Cards.CheckIns.Results;

public sealed class TooFewCardTests
{
    [Fact]
    public void Gives_something_to_talk_about_without_any_figures() => Snapshot.Matches(SampleCards.All["TooFewCard.Five"], "Five");
}
