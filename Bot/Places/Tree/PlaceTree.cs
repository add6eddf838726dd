using Bot.Turns;

namespace Bot.Places.Tree;

/// <summary>All of an organisation's systems, places and neighbourhoods, with who leads them. Pure.</summary>
internal sealed class PlaceTree(IReadOnlyList<PlaceNode> nodes, IReadOnlyList<PlaceLead> leads)
{
    private readonly Dictionary<string, PlaceNode> _byId = nodes.ToDictionary(static node => node.Id, StringComparer.Ordinal);
    private readonly ILookup<string?, PlaceNode> _children = nodes.ToLookup(static node => node.ParentId, StringComparer.Ordinal);

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<PlaceNode> Nodes => nodes;

    public PlaceNode? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The one that people call so, in any case; null when there is none, or more than one.</summary>
    public PlaceNode? Named(string name) => nodes.Where(node => string.Equals(node.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The neighbourhood that a team is; null when it is none.</summary>
    public PlaceNode? OfTeam(string teamId) => nodes.FirstOrDefault(node => string.Equals(node.Channel?.TeamId, teamId, StringComparison.Ordinal));

    /// <summary>What it is a part of; null for a system.</summary>
    public PlaceNode? Above(PlaceNode node) => node.ParentId is { } parent ? Find(parent) : null;

    /// <summary>Itself, what it is a part of, and so on up to the system.</summary>
    public IEnumerable<PlaceNode> WithAllAbove(PlaceNode node)
    {
        for (var each = node; each is not null; each = Above(each))
            yield return each;
    }

    /// <summary>Its parts, in the order of their names.</summary>
    public IEnumerable<PlaceNode> Parts(PlaceNode node) => _children[node.Id];

    /// <summary>Itself and all beneath it, each before its parts.</summary>
    public IEnumerable<PlaceNode> WithAllBeneath(PlaceNode node) => Parts(node).SelectMany(WithAllBeneath).Prepend(node);

    /// <summary>The neighbourhoods beneath it, or itself where it is one.</summary>
    public IEnumerable<PlaceNode> Neighbourhoods(PlaceNode node) => WithAllBeneath(node).Where(static each => each.Channel is not null);

    public IEnumerable<PlaceLead> LeadsOf(PlaceNode node) => leads.Where(lead => string.Equals(lead.NodeId, node.Id, StringComparison.Ordinal));

    /// <summary>Whether somebody is named to lead a place or the system: itself, or one that it is a part of.</summary>
    public bool IsLedBy(PlaceNode node, Person person) => person.DirectoryId is { } id
        && WithAllAbove(node).Any(each => LeadsOf(each).Any(lead => string.Equals(lead.DirectoryId, id, StringComparison.OrdinalIgnoreCase)));
}
