namespace Bot.Tests.Cards.CheckIns.Launching;

public sealed class LaunchFormTests
{
    [Fact]
    public void Asks_first_where_and_which() => Snapshot.Matches(SampleCards.All["LaunchForm.Choose"], "Choose");

    [Fact]
    public void Does_not_ask_where_when_that_is_clear() => Snapshot.Matches(SampleCards.All["LaunchForm.ChooseHere"], "ChooseHere");

    [Fact]
    public void Begins_with_what_is_usual() => Snapshot.Matches(SampleCards.All["LaunchForm.New"], "New");

    [Fact]
    public void Comes_back_with_what_was_filled_in_and_what_was_not_right() => Snapshot.Matches(SampleCards.All["LaunchForm.Again"], "Again");
}
