namespace Bot.Tests.Cards.Training;

public sealed class NothingFoundCardTests
{
    [Fact]
    public void Names_the_wish_that_rules_everything_out_and_offers_to_drop_it() => Snapshot.Matches(SampleCards.All["NothingFoundCard.Blamed"], "Blamed");

    [Fact]
    public void Blames_no_wish_when_none_is_to_blame() => Snapshot.Matches(SampleCards.All["NothingFoundCard.Empty"], "Empty");
}
