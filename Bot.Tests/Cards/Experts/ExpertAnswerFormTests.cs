namespace Bot.Tests.Cards.Experts;

public sealed class ExpertAnswerFormTests
{
    [Fact]
    public void Asks_for_an_answer() => Snapshot.Matches(SampleCards.All["ExpertAnswerForm.Answer"], "Answer");

    [Fact]
    public void Begins_with_the_answer_so_far() => Snapshot.Matches(SampleCards.All["ExpertAnswerForm.Correct"], "Correct");

    [Fact]
    public void Shows_beside_each_other_what_two_experts_wrote() => Snapshot.Matches(SampleCards.All["ExpertAnswerForm.Meanwhile"], "Meanwhile");
}
