namespace Bot.Tests.Cards.CheckIns.Results;

public sealed class TrendCardTests
{
    [Fact]
    public void Says_in_words_what_the_lines_show() => Snapshot.Matches(SampleCards.All["TrendCard.Three"], "Three");
}
