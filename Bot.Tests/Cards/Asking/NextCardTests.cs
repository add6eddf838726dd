namespace Bot.Tests.Cards.Asking;

public sealed class NextCardTests
{
    [Fact]
    public void Offers_each_as_a_button() => Snapshot.Matches(SampleCards.All["NextCard.Three"], "Three");

    [Fact]
    public void Offers_training_last() => Snapshot.Matches(SampleCards.All["NextCard.WithTraining"], "WithTraining");
}
