namespace Bot.Tests.Cards.CheckIns.Results;

public sealed class ResultsCardTests
{
    [Fact]
    public void Says_how_far_apart_people_are_before_the_average() => Snapshot.Matches(SampleCards.All["ResultsCard.Full"], "Full");

    [Fact]
    public void Draws_nothing_when_all_is_withheld() => Snapshot.Matches(SampleCards.All["ResultsCard.AllWithheld"], "AllWithheld");
}
