namespace Bot.Tests.Cards.CheckIns.Agreed;

public sealed class ActionsCardTests
{
    [Fact]
    public void Lets_people_mark_what_is_done() => Snapshot.Matches(SampleCards.All["ActionsCard.Two"], "Two");

    [Fact]
    public void Says_when_all_is_done() => Snapshot.Matches(SampleCards.All["ActionsCard.None"], "None");

    [Fact]
    public void Counts_what_it_does_not_show() => Snapshot.Matches(SampleCards.All["ActionsCard.Many"], "Many");
}
