using Bot.Training.Suggesting;

namespace Bot.Tests.Training.Suggesting;

public sealed class TopicOfferTests(StarterTraining training) : IClassFixture<StarterTraining>
{
    [Theory]
    [InlineData("how often should I get supervision", "Types of supervision for link workers", "supervision")]
    [InlineData("nobody supervises me, what can I do", "Getting supervision when you have none", "supervision")]
    [InlineData("who counts as a carer?", "Carers and social prescribing", "carers")]
    [InlineData("when should I measure outcomes", "Measuring outcomes and choosing a tool", "measuring outcomes")]
    public void Names_what_both_the_question_and_the_article_are_about(string question, string article, string topic) =>
        Assert.Equal(topic, TopicOffer.For(training.Catalogue.Shelf, question, article));

    [Theory]
    [InlineData("what does the apprenticeship cost", "Careers, pay and staying in the job")]
    [InlineData("can my manager see my answers", "Privacy of check-in answers and small numbers")]
    [InlineData("what number do I call for urgent mental health help", "Getting help in a crisis")]
    [InlineData("what is the pay band", "Careers, pay and staying in the job")]
    [InlineData("how many contacts should I have", "Caseload and number of contacts")]
    [InlineData("who can refer to social prescribing", "Social prescribing for children and young people")]
    public void Has_nothing_for_what_is_named_in_passing(string question, string article) =>
        Assert.Null(TopicOffer.For(training.Catalogue.Shelf, question, article));
}
