using Knowledge.Indexing;

namespace Bot.Tests.Knowledge.Indexing;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Who's the link-worker (band 5)?", "who's the link worker band 5")]
    [InlineData("Co-ordinators co-operate, so do co-", "coordinators cooperate so do co")]
    [InlineData("The carer’s café ‘Naïve’", "the carer's cafe naive")]
    [InlineData("e-LfH & ONS4", "e lfh ons4")]
    [InlineData(" -- ' … ", "")]
    public void Reads_runs_of_letters_and_digits(string text, string expected)
    {
        var words = new List<string>();
        foreach (var word in new Words(text))
            words.Add(Words.Normalise(word));

        Assert.Equal(expected, string.Join(' ', words));
    }
}
