namespace Bot.Tests.Cards.CheckIns.Competency;

public sealed class CompetencyProfileCardTests
{
    [Fact]
    public void Shows_profile_strengths_goals_and_what_helps() => Snapshot.Matches(SampleCards.All["CompetencyProfileCard.Full"], "Full");

    [Fact]
    public void Says_what_was_not_right_with_the_goals() => Snapshot.Matches(SampleCards.All["CompetencyProfileCard.TooManyGoals"], "TooManyGoals");

    [Fact]
    public void Leaves_out_what_there_is_not() => Snapshot.Matches(SampleCards.All["CompetencyProfileCard.Bare"], "Bare");

    [Fact]
    public void Asks_again_before_it_deletes() => Snapshot.Matches(SampleCards.All["CompetencyProfileCard.AskDelete"], "AskDelete");

    [Fact]
    public void Leads_to_the_files() => Snapshot.Matches(SampleCards.All["CompetencyProfileCard.Exported"], "Exported");

    [Fact]
    public void Says_that_it_is_deleted() => Snapshot.Matches(SampleCards.All["CompetencyProfileCard.Deleted"], "Deleted");
}
