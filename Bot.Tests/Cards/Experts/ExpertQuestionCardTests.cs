namespace Bot.Tests.Cards.Experts;

public sealed class ExpertQuestionCardTests
{
    [Fact]
    public void Shows_the_question_and_who_asks() => Snapshot.Matches(SampleCards.All["ExpertQuestionCard.Open"], "Open");

    [Fact]
    public void Has_no_buttons_once_it_is_closed() => Snapshot.Matches(SampleCards.All["ExpertQuestionCard.Closed"], "Closed");

    [Fact]
    public void Shows_the_answer_and_hides_who_asked_when_they_did_not_say() => Snapshot.Matches(SampleCards.All["ExpertQuestionCard.Answered"], "Answered");

    [Fact]
    public void Shows_what_a_draft_would_become() => Snapshot.Matches(SampleCards.All["ExpertQuestionCard.Draft"], "Draft");

    [Fact]
    public void Shows_what_is_kept() => Snapshot.Matches(SampleCards.All["ExpertQuestionCard.Article"], "Article");
}
