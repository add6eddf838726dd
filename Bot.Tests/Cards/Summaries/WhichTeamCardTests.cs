namespace Bot.Tests.Cards.Summaries;

public sealed class WhichTeamCardTests
{
    [Fact]
    public void Offers_each_team_as_a_button_and_the_words_beside_them() => Snapshot.Matches(SampleCards.All["WhichTeamCard.Two"], "Two");
}
