using Bot.Training.Catalogue;

namespace Bot.Training.Finding;

/// <summary>Finds what fits a wish: by its topic in the index, then by every other wish; what is not stated comes after what is sure.</summary>
internal sealed class Finder(TrainingCatalogue catalogue, TopicIndex topics)
{
    /// <summary>The most resources on one card: each has a button of its own, and one is for the next ones.</summary>
    public const int Shown = 5;

    // How many of a topic are looked at: at first, and where the other wishes have left too few of them.
    private static readonly int[] Ranked = [100, 1000];

    public async Task<Findings> FindAsync(Wish wish, CancellationToken cancellationToken)
    {
        var shelf = catalogue.Shelf;
        if (wish.Topic.Length == 0)
            return new Findings(wish, Fitting(shelf.Resources, wish), shelf.Resources);

        foreach (var limit in Ranked)
        {
            var (ids, mayBeMore) = await topics.FindAsync(wish.Topic, limit, cancellationToken);
            Resource[] resources = [.. ids.Select(shelf.Find).OfType<Resource>()];
            var found = Fitting(resources, wish);
            if (!mayBeMore || limit == Ranked[^1] || found.Count(static each => each.NotStated is []) >= Shown)
                return new Findings(wish, found, resources);
        }

        throw new InvalidOperationException("There is no last limit.");
    }

    /// <summary>The wishes each of which alone rules everything out, the topic last.</summary>
    public IReadOnlyList<RuledOut> RuledOut(Findings findings)
    {
        var wish = findings.Wish;
        var ruledOut = wish.Facets.Select(facet => new RuledOut(facet.Subject, facet.Words, Fitting(findings.OfTheTopic, wish.Without(facet.Subject)).Count));
        if (wish is { Topic.Length: > 0, Facets.Count: > 0 })
            ruledOut = ruledOut.Append(new RuledOut(Wish.TopicSubject, $"about {wish.Topic}", Fitting(catalogue.Shelf.Resources, wish.Without(Wish.TopicSubject)).Count));
        return [.. ruledOut.Where(static each => each.Count > 0)];
    }

    /// <summary>How long a resource takes; null when that is not stated.</summary>
    public int? MinutesOf(string id) => catalogue.Shelf.Find(id)?.Minutes;

    // Of what is about no topic in particular, something must fit for certain.
    private static IReadOnlyList<Found> Fitting(IEnumerable<Resource> resources, Wish wish)
    {
        var most = wish.Topic.Length > 0 ? wish.Facets.Count : Math.Max(0, wish.Facets.Count - 1);
        var region = wish.Facets.OfType<Facet.In>().FirstOrDefault()?.Region;
        var isForSome = wish.Facets.Any(static facet => facet is Facet.For);
        return
        [
            .. resources
                .Select(resource => FoundOf(resource, wish))
                .OfType<Found>()
                .Where(found => found.NotStated.Count <= most)
                .OrderBy(static found => found.NotStated.Count)
                .ThenByDescending(found => region is not null && Regions.IsIn(found.Resource.Region, region))
                .ThenBy(found => isForSome && found.Resource.Audience is [Audiences.Everyone]),
        ];
    }

    private static Found? FoundOf(Resource resource, Wish wish)
    {
        var notStated = new List<Facet>();
        foreach (var facet in wish.Facets)
        {
            switch (facet.Of(resource))
            {
                case Fit.No:
                    return null;
                case Fit.NotStated:
                    notStated.Add(facet);
                    break;
            }
        }

        return new Found(resource, notStated);
    }
}
