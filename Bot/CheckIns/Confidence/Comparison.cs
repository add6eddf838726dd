namespace Bot.CheckIns.Confidence;

/// <summary>What has changed between two check-ins of the same set and version; made of what was released of both. Pure.</summary>
internal static class Comparison
{
    /// <summary>Whether both may be compared: each was answered by as many as either asks for.</summary>
    public static bool IsFair(Release now, Release before)
    {
        var minimum = Math.Max(now.Minimum, before.Minimum);
        return now.Answered >= minimum && before.Answered >= minimum;
    }

    /// <summary>The change of a domain, over the items that both show; null when there are none.</summary>
    public static Change? OfDomain(Release now, Release before, string domainId)
    {
        var both = ShownInBoth(now, before, domainId);
        return both is []
            ? null
            : Change.Of(Figures.Of(both.ConvertAll(static pair => pair.Now)), Figures.Of(both.ConvertAll(static pair => pair.Before)));
    }

    /// <summary>The changes of a domain's items, by item; those that either withholds are absent.</summary>
    public static IReadOnlyDictionary<string, Change> OfItems(Release now, Release before, string domainId) =>
        ShownInBoth(now, before, domainId)
            .ToDictionary(static pair => pair.Id, static pair => Change.Of(Figures.Of(pair.Now), Figures.Of(pair.Before)), StringComparer.Ordinal);

    private static List<(string Id, Tally Now, Tally Before)> ShownInBoth(Release now, Release before, string domainId)
    {
        var both = new List<(string, Tally, Tally)>();
        var earlier = IsFair(now, before) ? before.Find(domainId) : null;
        foreach (var item in now.Find(domainId)?.Items ?? [])
        {
            if (item.Tally is { } today && earlier?.Find(item.Id)?.Tally is { } then)
                both.Add((item.Id, today, then));
        }

        return both;
    }
}
