using Knowledge;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class FeedbackTests
{
    private static readonly Passage Found = Sample.Passage("Loneliness", "Befriending helps lonely people");
    private static readonly Passage Kin = Sample.Passage("Visits", "Befriending at home");
    private static readonly IReadOnlyList<Passage> Others = [.. Enumerable.Range(0, 20).Select(i => Sample.Passage($"Other {i}", "Notes and forms"))];

    [Fact]
    public void Finds_what_speaks_of_the_same_in_other_words() =>
        Assert.Equal([Found, Kin], Search("lonely people in Antarctica").Select(hit => hit.Passage));

    [Fact]
    public void Leaves_a_question_alone_that_one_passage_covers() =>
        Assert.Equal(Found, Assert.Single(Search("lonely people")).Passage);

    [Fact]
    public void What_only_feedback_finds_covers_nothing_of_the_question() =>
        Assert.Equal(0, Search("lonely people in Antarctica")[^1].Coverage);

    [Fact]
    public void Says_the_same_each_time() =>
        Assert.Equal(Search("lonely people in Antarctica"), Search("lonely people in Antarctica"));

    private static IReadOnlyList<Hit> Search(string question) =>
        new Bm25Engine([Found, Kin, .. Others]).SearchAsync(question, Readership.Everybody, 5, TestContext.Current.CancellationToken).Result;
}
