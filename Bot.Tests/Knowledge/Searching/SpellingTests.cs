using Knowledge.Indexing;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class SpellingTests
{
    private static readonly PassageIndex Index = IndexBuilder.Build(
        [Sample.Passage("Supervision", "Phone your coordinator about referrals"), Sample.Passage("Referral", "Carers")],
        TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("supervison", "supervision")]
    [InlineData("suppervision", "supervision")]
    [InlineData("supervisiom", "supervision")]
    [InlineData("suprevision", "supervision")]
    [InlineData("coordinater", "coordinator")]
    [InlineData("referals", "referrals")]
    public void Mends_a_slip(string written, string meant) => Assert.Equal(meant, Spelling.Mend(written, Index));

    [Theory]
    [InlineData("supervising", "another form of a known word")]
    [InlineData("iphone", "another first letter")]
    [InlineData("carrs", "too short")]
    [InlineData("suprvison", "two slips")]
    [InlineData("b1569a", "no word")]
    public void Leaves_alone(string written, string why) => Assert.True(string.Equals(written, Spelling.Mend(written, Index), StringComparison.Ordinal), why);
}
