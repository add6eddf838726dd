namespace Bot.Training.Catalogue;

/// <summary>The resources of one moment, by id and by address.</summary>
internal sealed class Shelf
{
    public static readonly Shelf Empty = Of([]);

    private readonly Dictionary<string, Resource> _byId;
    private readonly ILookup<string, Resource> _byAddress;

    private Shelf(IReadOnlyList<Resource> resources)
    {
        Resources = resources;
        _byId = resources.ToDictionary(static resource => resource.Id, StringComparer.Ordinal);
        Topics = [.. resources.SelectMany(static resource => resource.Topics).Distinct(StringComparer.OrdinalIgnoreCase)];
        _byAddress = resources.Where(static resource => resource.Link is not null).ToLookup(static resource => KeyOf(resource.Link), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All of them, by title.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>What they are about, each topic once.</summary>
    public IReadOnlyList<string> Topics { get; }

    public static Shelf Of(IEnumerable<Resource> resources) => new([.. resources.OrderBy(static resource => resource.Title, StringComparer.OrdinalIgnoreCase)]);

    public Resource? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The only resource at an address; null when there is none, and when several share a page.</summary>
    public Resource? At(Uri address) => _byAddress[KeyOf(address)].ToList() is [var resource] ? resource : null;

    // Whether it is written with www or a slash at its end, it is the same page.
    private static string KeyOf(Uri? address)
    {
        var host = address?.Host ?? "";
        return $"{(host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host)}{address?.AbsolutePath.TrimEnd('/')}{address?.Query}";
    }
}
