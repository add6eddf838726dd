namespace Bot.Tests.Cards.CheckIns.Answering;

public sealed class FinishedCardTests
{
    [Fact]
    public void Says_what_was_saved_and_until_when_it_can_be_changed() => Snapshot.Matches(SampleCards.All["FinishedCard.Dialog"], "Dialog");

    [Fact]
    public void Works_without_dialogs() => Snapshot.Matches(SampleCards.All["FinishedCard.Chat"], "Chat");
}
