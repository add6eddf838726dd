namespace Bot.Tests.Cards.Welcome;

public sealed class WelcomeCardTests
{
    [Fact]
    public void Greets_a_person_with_what_it_does_and_does_not() =>
        Snapshot.Matches(SampleCards.All["WelcomeCard.Personal"], "Personal");

    [Fact]
    public void Says_so_when_a_model_writes_the_answers() =>
        Snapshot.Matches(SampleCards.All["WelcomeCard.WrittenByModel"], "WrittenByModel");
}
