using Knowledge;
using Knowledge.Indexing;
using Knowledge.Quoting;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Quoting;

public sealed class QuoterTests
{
    private const string Text =
        """
        Supervision keeps link workers well. Link workers meet a named supervisor every month. The supervisor is often a GP called Dr. Gray.
        Since 4 May 2023 two hours are protected. Supervision comes in three forms, see no. 9.
        - Clinical supervision: about practice. It is confidential.
        - Peer support
        """;

    [Theory]
    [InlineData("how often do link workers have supervision?", "Link workers meet a named supervisor every month.")]
    [InlineData("who is my supervisor?", "The supervisor is often a GP called Dr. Gray.")]
    [InlineData("when were hours protected?", "Since 4 May 2023 two hours are protected.")]
    [InlineData("how many forms of supervision are there?", "Supervision comes in three forms, see no. 9.")]
    [InlineData("is clinical supervision confidential?", "- Clinical supervision: about practice. It is confidential.")]
    public void Gives_the_sentence_that_answers_the_highest_score(string question, string answer) =>
        Assert.Equal(answer, Quote(question).MaxBy(sentence => sentence.Score)?.Text);

    [Fact]
    public void Hands_back_every_sentence_in_the_order_of_the_passage() =>
        Assert.Equal(
            ["Supervision", "Link", "The", "Since", "Supervision", "-", "-"],
            Quote("supervision").Select(sentence => sentence.Text.Split(' ')[0]),
            StringComparer.Ordinal);

    [Fact]
    public void Credits_a_sentence_for_its_neighbours()
    {
        var scores = Quote("named supervisor").Select(sentence => sentence.Score).ToList();

        Assert.True(scores[1] > scores[0] && scores[0] > scores[5], "Beside the answer is worth more than far from it.");
    }

    [Fact]
    public void Credits_a_sentence_for_its_headings() => Assert.All(Quote("protected time"), sentence => Assert.True(sentence.Score > 0));

    [Fact]
    public void Credits_the_sentence_that_opens_a_section()
    {
        var scores = Quote("Protected time").Select(sentence => sentence.Score).ToList();

        Assert.All(scores.Skip(1), score => Assert.True(score < scores[0]));
    }

    [Fact]
    public void Scores_nothing_for_a_sentence_that_asks() =>
        Assert.Equal(0, Quote("supervision", "Does supervision happen? Supervision happens.")[0].Score);

    [Theory]
    [InlineData("is supervision optional?", "Is supervision optional?", "No. Supervision is needed.")]
    [InlineData("how is supervision done?", "Is supervision optional?", "Supervision is needed.")]
    [InlineData("is supervision compulsory?", "Is the checklist optional for teams?", "Supervision is needed.")]
    public void Says_no_only_to_what_the_heading_asks(string question, string heading, string sentence) =>
        Assert.Equal(sentence, Assert.Single(Quote(question, "No. Supervision is needed.", heading)).Text);

    [Fact]
    public void Scores_nothing_for_a_question_about_something_else() =>
        Assert.All(Quote("who won the cup in 2018?"), sentence => Assert.Equal(0, sentence.Score));

    private static IReadOnlyList<Sentence> Quote(string question, string text = Text, string heading = "Protected time")
    {
        var passage = Sample.Passage("Meetings", text.ReplaceLineEndings("\n"), heading);
        var index = IndexBuilder.Build([passage, Sample.Passage("Carers", "Ask carers first.")], TestContext.Current.CancellationToken);
        return new Quoter(new PassageReader(index), question).Weigh(passage);
    }
}
