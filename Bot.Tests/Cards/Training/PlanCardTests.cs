namespace Bot.Tests.Cards.Training;

public sealed class PlanCardTests
{
    [Fact]
    public void Shows_everything_that_is_kept() => Snapshot.Matches(SampleCards.All["PlanCard.Full"], "Full");

    [Fact]
    public void Says_that_nothing_is_in_it_yet() => Snapshot.Matches(SampleCards.All["PlanCard.Empty"], "Empty");
}
