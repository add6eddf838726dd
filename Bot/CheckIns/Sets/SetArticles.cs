using Knowledge;

namespace Bot.CheckIns.Sets;

/// <summary>Looks whether the articles that a set points to are there: an administrator's own articles come and go.</summary>
internal sealed class SetArticles(KnowledgeBase knowledge)
{
    /// <summary>Adding a set without its articles is refused.</summary>
    /// <exception cref="SetException">Some are not there.</exception>
    public void Require(CheckInSet set, string file) => Look(set, file).ThrowIfAny();

    /// <summary>A set that is there already goes on without the articles that have gone; a line for each says so.</summary>
    public IReadOnlyList<string> Gone(IEnumerable<CheckInSet> sets) =>
        [.. sets.SelectMany(set => Look(set, $"The set {set.Id}, version {set.Version}").All())];

    private SetFaults Look(CheckInSet set, string file)
    {
        var faults = new SetFaults(file, set.Json);
        var all = from domain in set.Domains.Index()
                  from advice in domain.Item.Advice.Index()
                  from article in advice.Item.Articles.Index()
                  select (Id: article.Item, Path: $"$.domains[{domain.Index}].advice[{advice.Index}].articles[{article.Index}]");
        foreach (var (id, path) in all.Where(each => knowledge.Find(each.Id) is null))
            faults.Add(path, $"there is no article {id}. Correct its id, or add the article to a folder of Knowledge:Folders first.");
        return faults;
    }
}
