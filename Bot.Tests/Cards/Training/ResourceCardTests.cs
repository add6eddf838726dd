namespace Bot.Tests.Cards.Training;

public sealed class ResourceCardTests
{
    [Fact]
    public void Tells_colleagues_what_it_is() => Snapshot.Matches(SampleCards.All["ResourceCard.Known"], "Known");

    [Fact]
    public void Marks_a_link_that_is_still_to_be_checked() => Snapshot.Matches(SampleCards.All["ResourceCard.ToBeChecked"], "ToBeChecked");
}
