namespace Bot.Tests.Cards.CheckIns.Answering;

public sealed class OpenCheckInsCardTests
{
    [Fact]
    public void Leads_into_each_check_in() => Snapshot.Matches(SampleCards.All["OpenCheckInsCard.Two"], "Two");
}
