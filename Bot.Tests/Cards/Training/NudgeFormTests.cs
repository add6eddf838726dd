namespace Bot.Tests.Cards.Training;

public sealed class NudgeFormTests
{
    [Fact]
    public void Asks_when_to_remind() => Snapshot.Matches(SampleCards.All["NudgeForm.Off"], "Off");

    [Fact]
    public void Offers_to_go_on_with_reminders_that_rest() => Snapshot.Matches(SampleCards.All["NudgeForm.Paused"], "Paused");
}
