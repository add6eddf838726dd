namespace Bot.Tests.Cards.Experts;

public sealed class AskAPersonCardTests
{
    [Fact]
    public void Shows_the_wording_and_the_two_choices_before_anything_is_sent() => Snapshot.Matches(SampleCards.All["AskAPersonCard.Form"], "Form");

    [Fact]
    public void Offers_to_wait_without_telling_what_somebody_else_asked() => Snapshot.Matches(SampleCards.All["AskAPersonCard.Alike"], "Alike");

    [Fact]
    public void Says_what_came_of_it() => Snapshot.Matches(SampleCards.All["AskAPersonCard.Done"], "Done");
}
