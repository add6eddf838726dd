namespace Bot.Tests.Cards.CheckIns.Answering;

public sealed class AnswerPageTests
{
    [Fact]
    public void Chooses_nothing_beforehand() => Snapshot.Matches(SampleCards.All["AnswerPage.First"], "First");

    [Fact]
    public void Begins_with_what_was_answered_before() => Snapshot.Matches(SampleCards.All["AnswerPage.LastAgain"], "LastAgain");

    [Fact]
    public void Asks_for_no_aim_where_the_set_has_none() => Snapshot.Matches(SampleCards.All["AnswerPage.WithoutTarget"], "WithoutTarget");
}
