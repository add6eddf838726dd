using Bot.Training.Catalogue;
using Bot.Training.Finding;

namespace Bot.Training.Suggesting;

/// <summary>Picks from a catalogue what may help with a gap. Pure.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    // One is no choice, so that the next best joins it.
    private const int Enough = 2;
    private const int MostTopics = 2;
    private const string LinkWorkers = "link workers";

    // What people read and do by themselves is no matter for a team's meeting.
    private static readonly ResourceFormat[] Together = [ResourceFormat.Course, ResourceFormat.Webinar, ResourceFormat.Community, ResourceFormat.Guidance];

    /// <summary>Two or three resources for a link worker, as far as there are any: what the goal names, else what is advised, else what its area has.</summary>
    public static IReadOnlyList<Suggested> ForPerson(Shelf shelf, Gap gap)
    {
        var ofArea = shelf.Resources.Where(resource => resource.Areas.Contains(gap.Area, StringComparer.OrdinalIgnoreCase)).OrderByDescending(IsForLinkWorkers).ToList();
        List<Suggested> picked = [.. Naming(ofArea, gap.Goal).Take(Most)];
        return [.. picked.Concat(Filling(picked, Advised(shelf.Resources.OrderByDescending(IsForLinkWorkers), gap.Topics).Concat(ofArea.Select(resource => new Suggested(resource, $"helps with {gap.AreaTitle}")))))];
    }

    /// <summary>What a team could do together about the first of the topics that there is something on; empty where there is nothing.</summary>
    public static IReadOnlyList<Suggested> ForTeam(Shelf shelf, IReadOnlyList<string> topics)
    {
        var together = shelf.Resources.Where(static resource => Together.Contains(resource.Format)).ToList();
        return topics.Select(topic => Advised(together, [topic]).Take(Most).ToList()).FirstOrDefault(static found => found.Count > 0) ?? [];
    }

    private static IEnumerable<Suggested> Naming(IEnumerable<Resource> resources, string goal) => resources
        .Select(resource => (Resource: resource, Named: TopicMatch.In(resource, goal)))
        .Where(static each => each.Named.Count > 0)
        .OrderByDescending(static each => each.Named[0].Share)
        .Select(static each => new Suggested(each.Resource, About(each.Named.Select(static topic => topic.Topic))));

    private static IEnumerable<Suggested> Advised(IEnumerable<Resource> resources, IReadOnlyList<string> topics) => topics
        .SelectMany(topic => resources
            .Where(resource => resource.Topics.Contains(topic, StringComparer.OrdinalIgnoreCase))
            .Select(resource => new Suggested(resource, About([topic]))));

    private static IEnumerable<Suggested> Filling(List<Suggested> picked, IEnumerable<Suggested> others) => others
        .DistinctBy(static each => each.Resource.Id, StringComparer.Ordinal)
        .Where(each => !picked.Any(other => other.Resource == each.Resource))
        .Take(Math.Max(0, Enough - picked.Count));

    private static string About(IEnumerable<string> topics) => $"about {string.Join(" and ", topics.Take(MostTopics))}";

    private static bool IsForLinkWorkers(Resource resource) => resource.Audience is [] || resource.Audience.Any(static label => Audiences.Includes(label, LinkWorkers));
}
