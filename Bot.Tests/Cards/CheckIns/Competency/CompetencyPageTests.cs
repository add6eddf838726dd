namespace Bot.Tests.Cards.CheckIns.Competency;

public sealed class CompetencyPageTests
{
    [Fact]
    public void Says_that_it_is_private() => Snapshot.Matches(SampleCards.All["CompetencyPage.Second"], "Second");
}
