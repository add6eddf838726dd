using Bot.CheckIns.Results;
using Bot.Training.Catalogue;
using Bot.Training.Suggesting;
using Cards.CheckIns.Results;

namespace Bot.Joins;

/// <summary>What a check-in shows that somebody could learn, the catalogue of training has something for.</summary>
internal static class TrainingForGaps
{
    public static SuggestLearning Join(IServiceProvider provider)
    {
        var catalogue = provider.GetRequiredService<TrainingCatalogue>();
        return new SuggestLearning(gap =>
        [
            .. (gap.Goal is { } goal
                ? Suggestions.ForPerson(catalogue.Shelf, new Gap(gap.Domain.Id, gap.Domain.Title, goal, gap.Topics))
                : Suggestions.ForTeam(catalogue.Shelf, gap.Topics)).Select(LinkOf),
        ]);
    }

    private static NextStepLink LinkOf(Suggested suggested) => NextStepLink.Of(
        suggested.Resource.Title,
        suggested.Resource.Link,
        suggested.Resource is { Link: not null, IsLinkVerified: false } ? $"link still to be checked; {suggested.Why}" : suggested.Why);
}
