using Bot.Asking;

namespace Bot.Tests.Asking;

public sealed class WordingTests
{
    [Theory]
    [InlineData("This article rests on public pages.")]
    [InlineData("In the same 2020 survey, 29% were considering leaving.")]
    [InlineData("The odds were 4.9 times as high in that 2023 survey.")]
    [InlineData("Look there, and ask your employer.")]
    [InlineData("The three names come from the e-learning.")]
    public void A_sentence_leans_that_names_its_subject_by_a_pointer(string sentence) => Assert.True(Wording.LeansOnTheOneBefore(sentence));

    [Theory]
    [InlineData("There is no national rule.")]
    [InlineData("A training hub page says that link workers must have supervision.")]
    [InlineData("In a 2020 survey, 61% had no supervision.")]
    [InlineData("Thistle Street has a group.")]
    public void A_sentence_stands_that_names_its_subject(string sentence) => Assert.False(Wording.LeansOnTheOneBefore(sentence));

    [Theory]
    [InlineData("Link workers need a supervisor.", "All link workers need a supervisor!", true)]
    [InlineData("Link workers need a supervisor.", "Link workers need an induction.", false)]
    [InlineData("…", "…", true)]
    public void Two_sentences_are_alike_when_most_of_their_words_are_shared(string one, string other, bool areAlike) =>
        Assert.Equal(areAlike, Wording.AreAlike(Wording.WordsOf(one), Wording.WordsOf(other)));
}
