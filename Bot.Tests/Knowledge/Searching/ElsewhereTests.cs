using Knowledge.Indexing;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class ElsewhereTests
{
    [Theory]
    [InlineData("caseload in Scotland", true)]
    [InlineData("how much annual leave", true)]
    [InlineData("pay of a physiotherapist", true)]
    [InlineData("can a physiotherapist refer", false)]
    [InlineData("difference of a nurse and a link worker", false)]
    [InlineData("how often is supervision", false)]
    public void Knows_names_that_lead_away_from_the_field(string question, bool leadsAway) =>
        Assert.Equal(leadsAway, Elsewhere.In(StemsOf(question)).Count > 0);

    private static HashSet<string> StemsOf(string question) =>
        question.Split(' ').Select(static word => EnglishStemmer.Stem(Words.Normalise(word))).ToHashSet(StringComparer.Ordinal);
}
