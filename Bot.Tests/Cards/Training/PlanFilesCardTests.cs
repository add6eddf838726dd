namespace Bot.Tests.Cards.Training;

public sealed class PlanFilesCardTests
{
    [Fact]
    public void Leads_to_the_files() => Snapshot.Matches(SampleCards.All["PlanFilesCard.Links"], "Links");

    [Fact]
    public void Says_when_no_file_can_be_handed_out() => Snapshot.Matches(SampleCards.All["PlanFilesCard.NotYet"], "NotYet");
}
