namespace Bot.Tests.Cards.Help;

public sealed class HelpCardTests
{
    [Fact]
    public void Lists_the_commands_by_what_they_are_for_and_questions_to_try() =>
        Snapshot.Matches(SampleCards.All["HelpCard.Full"], "Full");

    [Fact]
    public void Leaves_the_questions_out_when_there_are_none() =>
        Snapshot.Matches(SampleCards.All["HelpCard.WithoutPrompts"], "WithoutPrompts");
}
