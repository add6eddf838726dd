namespace Bot.Tests.Cards.Welcome;

public sealed class TeamWelcomeCardTests
{
    [Fact]
    public void Tells_a_team_how_to_ask_and_who_can_see_it() =>
        Snapshot.Matches(SampleCards.All["TeamWelcomeCard.Channel"], "Channel");
}
