using Knowledge;
using Knowledge.Indexing;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class SpellingTests
{
    private static readonly IReadOnlyList<Passage> Passages =
    [
        Sample.Passage("Supervision", "Phone your co-ordinator about referrals to a link worker, and about safeguarding"),
        Sample.Passage("Referral", "Carers of a linkman"),
        Sample.Passage("MECC", "Training is safe"),
    ];

    private static readonly PassageIndex Index = IndexBuilder.Build(Passages, TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("supervison", "supervision")]
    [InlineData("suppervision", "supervision")]
    [InlineData("supervisiom", "supervision")]
    [InlineData("suprevision", "supervision")]
    [InlineData("coordinater", "coordinator")]
    [InlineData("referals", "referrals")]
    public void Mends_a_slip(string written, string meant) => Assert.Equal(meant, Mended(written));

    [Theory]
    [InlineData("linkworker", "link worker")]
    [InlineData("mecctraining", "mecc training")]
    public void Parts_words_that_run_together(string written, string meant) => Assert.Equal(meant, Mended(written));

    [Theory]
    [InlineData("safe guarding", "safeguarding")]
    [InlineData("care co ordinator", "care coordinator")]
    public void Joins_a_word_in_two_pieces(string written, string meant) => Assert.Equal(meant, Mended(written));

    [Theory]
    [InlineData("supervising", "another form of a known word")]
    [InlineData("iphone", "another first letter")]
    [InlineData("carrs", "too short")]
    [InlineData("suprvison", "two slips")]
    [InlineData("b1569a", "no word")]
    [InlineData("carersworker", "two words that no passage holds together")]
    [InlineData("training safe", "two known words")]
    public void Leaves_alone(string written, string why) => Assert.True(string.Equals(written, Mended(written), StringComparison.Ordinal), why);

    [Fact]
    public void A_guess_counts_less_than_the_word_itself()
    {
        var written = Question.Read("supervision", Index).Terms[0];
        var guessed = Question.Read("supervison", Index).Terms[0];

        Assert.Equal(written.Id, guessed.Id);
        Assert.Equal(.8 * written.Factor, guessed.Factor, precision: 9);
    }

    private static string Mended(string words) => string.Join(' ', new Spelling(Index).Mend([.. words.Split(' ')]).Select(word => word.Text));
}
