using Knowledge.Reading;

namespace Bot.Tests.Knowledge.Reading;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Meet monthly. Bring notes! Why? Ask.", "Meet monthly.|Bring notes!|Why?|Ask.")]
    [InlineData("See e.g. Dr. Smith or Prof. Jones. Then write.", "See e.g. Dr. Smith or Prof. Jones.|Then write.")]
    [InlineData("It took 4.5 hours, see no. 9 and p. 3. No. That is wrong.", "It took 4.5 hours, see no. 9 and p. 3.|No.|That is wrong.")]
    [InlineData("He asked \"when?\" She said \"now.\" (They met.) Good.", "He asked \"when?\"|She said \"now.\"|(They met.)|Good.")]
    [InlineData("A. N. Other wrote it. So be it...", "A. N. Other wrote it.|So be it...")]
    [InlineData("Read https://example.org/a.b. 45 people did.", "Read https://example.org/a.b.|45 people did.")]
    [InlineData("The U.S. Army left in Sept. 2023. Then it ended at 9 a.m. They slept.", "The U.S. Army left in Sept. 2023.|Then it ended at 9 a.m.|They slept.")]
    [InlineData("Smith et al. Reported it. Ask Capt. Jones, tel. 123.", "Smith et al. Reported it.|Ask Capt. Jones, tel. 123.")]
    [InlineData("No mark at the end", "No mark at the end")]
    [InlineData("Bring:\n- a plan. In writing.\n- notes\nThen go.", "Bring:|- a plan. In writing.|- notes|Then go.")]
    [InlineData("", "")]
    public void Splits_at_the_ends_of_sentences_only(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text)));
}
