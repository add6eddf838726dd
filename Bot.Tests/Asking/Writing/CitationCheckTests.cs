using Bot.Asking.Writing;
using Bot.Tests.Knowledge;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Asking.Writing;

public sealed class CitationCheckTests
{
    private static readonly CitationCheck Check = new(
    [
        Sample.Passage("Carers", "A carer is anyone who looks after somebody unpaid. Practices keep a register of carers."),
        Sample.Passage("Supervision", "Link workers should have supervision at least monthly. A named GP gives 2 hours of it in the first 3 months. Link workers do not prescribe medicines. The guidance was updated in May 2023."),
    ]);

    [Theory]
    [InlineData("Link workers should have supervision at least monthly.")]
    [InlineData("Supervision for link workers should be at least monthly.")]
    [InlineData("A named GP gives two hours of it in the first three months.")]
    [InlineData("No, link workers do not prescribe medicines.")]
    [InlineData("Yes, link workers should have supervision monthly.")]
    [InlineData("The guidance was updated in May 2023.")]
    [InlineData("Link workers do not prescribe medicines. They should have supervision at least monthly.")]
    public void Lets_through_what_the_passage_says(string words) => Assert.NotNull(Check.Check(new Statement(words, [2])));

    [Theory]
    [InlineData("Link workers should have supervision at least weekly.")] // Another frequency.
    [InlineData("A named GP gives 3 hours of it in the first 2 weeks.")]
    [InlineData("A named GP gives 12 hours of it in the first 3 months.")]
    [InlineData("The guidance was updated in June 2023.")]
    [InlineData("The guidance was updated in May 2024.")]
    [InlineData("Link workers prescribe medicines.")]
    [InlineData("Yes, link workers prescribe medicines.")]
    [InlineData("Yes, link workers do not prescribe medicines.")]
    [InlineData("No, link workers should have supervision monthly.")]
    [InlineData("Link workers should not have supervision monthly.")]
    [InlineData("Link workers in Leeds should have supervision at least monthly.")]
    [InlineData("Link workers should have supervision at least monthly, from a hypnotherapist.")]
    [InlineData("Link workers should have supervision at least monthly. The rest is free of charge.")]
    [InlineData("Link workers may have supervision at least monthly.")]
    [InlineData("Link workers must have supervision at least monthly.")]
    [InlineData("Link workers should have supervision at most monthly.")]
    [InlineData("A named GP gives over 2 hours of it in the first 3 months.")]
    [InlineData("Monthly.")]
    public void Keeps_out_what_it_does_not(string words) => Assert.Null(Check.Check(new Statement(words, [2])));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(99)]
    public void A_citation_must_be_the_passage_that_says_it(int number) =>
        Assert.Null(Check.Check(new Statement("Link workers should have supervision at least monthly.", [number])));

    [Fact]
    public void Of_several_the_one_that_says_it_is_cited() =>
        Assert.Equal("Supervision", Check.Check(new Statement("Link workers should have supervision at least monthly.", [1, 7, 2]))?.Passage.Title);

    [Fact]
    public void Nothing_with_a_number_that_is_not_there_passes() => Prop.ForAll(
        Gen.Choose(4, 1_000_000).Where(static number => number is not 2023).ToArbitrary(),
        static number => Check.Check(new Statement($"Link workers should have supervision at least {number} times monthly.", [2])) is null).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_written_only_words_of_the_passages_come_through() => Prop.ForAll(
        Gen.Elements("supervision", "monthly", "canary", "GP", "do not", "[1]", "http://evil.example", "2023", "weekly", "\u200B", "link workers", "<b>", "carer").ArrayOf().ToArbitrary(),
        static words => Check.Check(new Statement(string.Join(' ', words) + ".", [1, 2])) is not { Sentences: [var kept] }
            || !(kept.Contains("canary", StringComparison.Ordinal) || kept.Contains("evil", StringComparison.Ordinal) || kept.Contains('<', StringComparison.Ordinal) || kept.Contains('[', StringComparison.Ordinal) || kept.Contains("weekly", StringComparison.Ordinal)))
        .QuickCheckThrowOnFailure();
}
