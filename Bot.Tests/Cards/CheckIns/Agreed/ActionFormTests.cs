namespace Bot.Tests.Cards.CheckIns.Agreed;

public sealed class ActionFormTests
{
    [Fact]
    public void Asks_what_who_and_by_when() => Snapshot.Matches(SampleCards.All["ActionForm.New"], "New");

    [Fact]
    public void Comes_back_with_what_was_not_right() => Snapshot.Matches(SampleCards.All["ActionForm.Again"], "Again");
}
