using Cards;

namespace Bot.Tests.Cards.About;

public sealed class AboutCardTests
{
    [Fact]
    public void Says_when_nothing_is_due_for_review() =>
        Snapshot.Matches(SampleCards.All["AboutCard.UpToDate"], "UpToDate");

    [Fact]
    public void Says_when_the_sources_are_not_indexed_yet() =>
        Snapshot.Matches(SampleCards.All["AboutCard.NotIndexed"], "NotIndexed");

    [Fact]
    public void Names_the_articles_past_their_review_date_as_they_are_written() =>
        Snapshot.Matches(SampleCards.All["AboutCard.Overdue"], "Overdue");

    [Fact]
    public void Names_ten_overdue_articles_and_counts_the_rest()
    {
        var json = CardJson.Write(SampleCards.All["AboutCard.ManyOverdue"]);
        Assert.Contains(@"Local article 10\n- and 1,190 more""", json, StringComparison.Ordinal);
    }
}
