using Bot.Asking;

namespace Bot.Tests.Asking;

public sealed class AskedTests
{
    [Theory]
    [InlineData("say more")]
    [InlineData("Tell me more about that, please")]
    [InlineData("more?")]
    [InlineData("go on")]
    [InlineData("what else?")]
    [InlineData("Can you explain that further?")]
    public void Hears_a_wish_for_more(string words) => Assert.IsType<Asked.More>(Asked.Read(words));

    [Theory]
    [InlineData("and how often?", "how often?")]
    [InlineData("But who pays for that?", "who pays for that?")]
    [InlineData("how often?", "how often?")]
    [InlineData("Why not?", "Why not?")]
    [InlineData("is it free?", "is it free?")]
    [InlineData("who runs them", "who runs them")]
    [InlineData("what happens after that?", "what happens after that?")]
    public void Hears_a_question_that_goes_on_from_the_one_before(string words, string rest) =>
        Assert.Equal(new Asked.Further(rest, Leans: true), Asked.Read(words));

    [Theory]
    [InlineData("what about care coordinators?", "care coordinators?")]
    [InlineData("Ok, and how about coaches", "coaches")]
    public void Hears_a_further_question_that_names_its_own_subject(string words, string rest) =>
        Assert.Equal(new Asked.Further(rest, Leans: false), Asked.Read(words));

    [Theory]
    [InlineData("how often should I have supervision?")]
    [InlineData("what is MECC")]
    [InlineData("is there free training on motivational interviewing")]
    [InlineData("what does this bot keep")]
    [InlineData("my manager says that link workers have to code every contact in the record, is it true and who checks it")]
    public void Takes_a_question_that_names_its_subject_for_a_new_one(string words) =>
        Assert.Equal(new Asked.Anew(words), Asked.Read(words));
}
