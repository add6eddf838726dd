using Bot.Training.Catalogue;
using Bot.Training.Suggesting;

namespace Bot.Tests.Training.Suggesting;

public sealed class SuggestionsTests(StarterTraining training) : IClassFixture<StarterTraining>
{
    private Shelf Shelf => training.Catalogue.Shelf;

    [Theory]
    [InlineData("safe", "I can recognise a safeguarding concern and pass it on.", "safeguarding-adults")]
    [InlineData("planning", "I can notice what carers and the family need.", "nasp-carers")]
    [InlineData("growing", "I can use an outcome tool fairly.", "london-evaluation-toolkit")]
    [InlineData("starting", "I can explain my role and its limits.", "elfh-social-prescribing")]
    public void Help_a_person_with_what_their_goal_names(string area, string goal, string expected)
    {
        var found = Suggestions.ForPerson(Shelf, new Gap(area, "The area", goal, []));

        Assert.InRange(found.Count, 2, 3);
        Assert.StartsWith("about ", Assert.Single(found, each => each.Resource.Id.Equals(expected, StringComparison.Ordinal)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Follow_what_is_advised_where_the_goal_names_nothing()
    {
        var found = Suggestions.ForPerson(Shelf, new Gap("starting", "Starting well", "I can make sure that a person agrees and knows to what.", ["communication skills", "personalised care"]));

        Assert.Equal(("pci-core-skills", "about communication skills"), (found[0].Resource.Id, found[0].Why));
    }

    [Fact]
    public void Come_from_the_area_where_nothing_else_is_known()
    {
        var found = Suggestions.ForPerson(Shelf, new Gap("communities", "Communities", "I can do it.", []));

        Assert.Equal(2, found.Count);
        Assert.All(found, static each => Assert.Equal("helps with Communities", each.Why));
    }

    [Fact]
    public void Are_for_link_workers_first() =>
        Assert.All(Suggestions.ForPerson(Shelf, new Gap("planning", "Planning together", "I can plan.", ["personalised care"])), static each => Assert.DoesNotContain("doctors", each.Resource.Audience, StringComparer.Ordinal));

    [Fact]
    public void Give_a_team_only_what_it_can_do_together_on_the_first_topic_that_has_some()
    {
        var found = Suggestions.ForTeam(Shelf, ["astronomy", "personalised care", "record keeping"]);

        Assert.NotEmpty(found);
        Assert.All(found, static each => Assert.Equal("about personalised care", each.Why));
        Assert.DoesNotContain(found, static each => each.Resource.Format is ResourceFormat.ELearning);
    }
}
