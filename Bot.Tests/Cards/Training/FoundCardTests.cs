namespace Bot.Tests.Cards.Training;

public sealed class FoundCardTests
{
    [Fact]
    public void Says_why_each_fits_and_sets_apart_what_is_not_stated() => Snapshot.Matches(SampleCards.All["FoundCard.Full"], "Full");

    [Fact]
    public void Has_no_button_for_more_at_the_end() => Snapshot.Matches(SampleCards.All["FoundCard.Last"], "Last");
}
