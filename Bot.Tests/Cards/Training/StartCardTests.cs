namespace Bot.Tests.Cards.Training;

public sealed class StartCardTests
{
    [Fact]
    public void Gives_examples_to_press() => Snapshot.Matches(SampleCards.All["StartCard.Training"], "Training");
}
