namespace Bot.Tests.Cards.CheckIns.Competency;

public sealed class CompetencyInvitationCardTests
{
    [Fact]
    public void Tells_only_that_people_are_few_below_the_minimum() => Snapshot.Matches(SampleCards.All["CompetencyInvitationCard.Few"], "Few");

    [Fact]
    public void Tells_how_many_took_part_from_the_minimum() => Snapshot.Matches(SampleCards.All["CompetencyInvitationCard.Seven"], "Seven");
}
