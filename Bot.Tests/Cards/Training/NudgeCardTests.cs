namespace Bot.Tests.Cards.Training;

public sealed class NudgeCardTests
{
    [Fact]
    public void Says_how_much_is_begun_and_still_to_begin() => Snapshot.Matches(SampleCards.All["NudgeCard.Due"], "Due");
}
