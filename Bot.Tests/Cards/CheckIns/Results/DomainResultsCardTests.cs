namespace Bot.Tests.Cards.CheckIns.Results;

public sealed class DomainResultsCardTests
{
    [Fact]
    public void Shows_each_item_with_its_figures_in_words() => Snapshot.Matches(SampleCards.All["DomainResultsCard.First"], "First");

    [Fact]
    public void Shows_some_comments_and_counts_the_rest() => Snapshot.Matches(SampleCards.All["DomainResultsCard.Comments"], "Comments");

    [Fact]
    public void Has_no_buttons_when_there_is_no_other_topic() => Snapshot.Matches(SampleCards.All["DomainResultsCard.Only"], "Only");
}
