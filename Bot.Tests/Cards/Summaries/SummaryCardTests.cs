using Cards;
using Cards.CheckIns;
using Cards.Summaries;

namespace Bot.Tests.Cards.Summaries;

public sealed class SummaryCardTests
{
    [Fact]
    public void Tells_counts_part_by_part() => Snapshot.Matches(SampleCards.All["SummaryCard.Full"], "Full");

    [Fact]
    public void Leaves_out_what_there_is_nothing_of() => Snapshot.Matches(SampleCards.All["SummaryCard.OneAction"], "OneAction");

    [Fact]
    public void Holds_as_much_as_a_card_may_weigh_and_counts_the_rest()
    {
        var letters = string.Concat(Enumerable.Repeat("漢[字]*", 60));
        var actions = Enumerable.Range(1, 40).Select(number => new AgreedAction($"a{number}", letters, letters[..80], new DateOnly(2027, 1, 1))).ToList();
        var full = SummarySamples.Full;

        var card = SummaryCard.Of(full with { Results = [.. Enumerable.Repeat(full.Results[0], 30)], Overdue = actions, Due = actions });

        Assert.Empty(CardLimits.Check(card));
        Assert.Contains("And 3", CardJson.Write(card), StringComparison.Ordinal);
    }
}
