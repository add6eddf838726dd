using Bot.Training.Catalogue;
using Cards.Training;

namespace Bot.Training.Finding;

/// <summary>Puts resources into the form that cards show. Pure.</summary>
internal static class ResourceFactsOf
{
    public static ResourceFacts Resource(Resource resource) => new(resource.Id, resource.Title, resource.Summary)
    {
        Provider = resource.Provider,
        Format = FormatWords.Of(resource.Format),
        Minutes = resource.Minutes,
        IsFree = resource.IsFree,
        HasCertificate = resource.HasCertificate,
        Audience = resource.Audience,
        Region = resource.Region,
        CheckedOn = resource.CheckedOn,
        Link = resource.Link,
        IsLinkVerified = resource.IsLinkVerified,
    };

    /// <summary>With the reasons for which it was found.</summary>
    public static MatchFacts Match(Found found, Wish wish) => new(
        Resource(found.Resource),
        [.. About(found.Resource, wish.Topic), .. wish.Facets.Except(found.NotStated).Select(facet => WhyOf(facet, found.Resource))],
        [.. found.NotStated.Select(static facet => facet.Subject)]);

    private static IEnumerable<string> About(Resource resource, string topic) =>
        topic.Length == 0 ? []
        : TopicMatch.Of(resource, topic) is { Count: > 0 } topics ? [$"about {string.Join(" and ", topics)}"]
        : ["its description speaks of it"];

    private static string WhyOf(Facet facet, Resource resource) => facet switch
    {
        Facet.In => $"for {resource.Region}",
        Facet.For => $"for {string.Join(" and ", resource.Audience)}",
        Facet.Within => $"{resource.Minutes} minutes",
        Facet.NotAs => $"it is {FormatWords.Of(resource.Format)}",
        _ => facet.Words,
    };
}
