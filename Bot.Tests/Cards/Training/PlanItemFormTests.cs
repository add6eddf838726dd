namespace Bot.Tests.Cards.Training;

public sealed class PlanItemFormTests
{
    [Fact]
    public void Holds_what_was_written_before() => Snapshot.Matches(SampleCards.All["PlanItemForm.Filled"], "Filled");
}
