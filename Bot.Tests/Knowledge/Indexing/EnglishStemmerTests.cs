using Knowledge.Indexing;

namespace Bot.Tests.Knowledge.Indexing;

public sealed class EnglishStemmerTests
{
    // Pairs that the published algorithm gives, chosen so that each of its steps and exceptions is used.
    [Theory]
    [InlineData("is be", "is be")]
    [InlineData("supervision supervised supervises supervising", "supervis supervis supervis supervis")]
    [InlineData("caresses ties cries gas this kiwis bonus miss", "caress tie cri gas this kiwi bonus miss")]
    [InlineData("carer's carers' 'tis", "carer carer tis")]
    [InlineData("agreed feed bleed hoping hopping hoped luxuriating falling fizzed sing", "agre feed bleed hope hop hope luxuri fall fizz sing")]
    [InlineData("by say cry happy enjoy youth", "by say cri happi enjoy youth")]
    [InlineData("relational valency hesitancy comfortably differently", "relat valenc hesit comfort differ")]
    [InlineData("organizer organization activation operator formalism sensitivity", "organ organ activ oper formal sensit")]
    [InlineData("callousness decisiveness hopefulness sensibility geology radically quickly fully", "callous decis hope sensibl geolog radic quick fulli")]
    [InlineData("triplicate formative formalize electricity electrical goodness", "triplic format formal electr electr good")]
    [InlineData("revival allowance inference airliner adjustable replacement adoption effective", "reviv allow infer airlin adjust replac adopt effect")]
    [InlineData("probate rate cease controll roll", "probat rate ceas control roll")]
    [InlineData("generous generate communism arsenal", "generous generat communism arsenal")]
    [InlineData("skies dying gently news innings proceeds exceeding", "sky die gentl news inning proceed exceed")]
    [InlineData("yes sayings boy", "yes say boy")]
    public void Cuts_words_as_the_algorithm_does(string words, string stems) =>
        Assert.Equal(stems, string.Join(' ', words.Split(' ').Select(EnglishStemmer.Stem)));
}
