using Bot.Places.Tree;
using Bot.Storage;
using Bot.Tab.Entry;
using Bot.Tab.Membership;
using Bot.Turns;

namespace Bot.Tab.Places;

/// <summary>Says which parts of the tree a visitor may look at: what they lead with all beneath it, their own neighbourhoods, and what those are parts of.</summary>
internal sealed class SeenPlaces(OwnTeams teams, Database database)
{
    /// <summary>Each before its parts.</summary>
    public async Task<IReadOnlyList<SeenPlace>> OfAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        var tree = database.Read(connection => TreeStore.Read(connection, visitor.TenantId));
        var led = Standing.Led(new Person("", visitor.DirectoryId, ""), tree);
        List<PlaceNode> own = [.. (await teams.OfAsync(visitor, cancellationToken)).Select(team => tree.OfTeam(team.TeamId)).OfType<PlaceNode>()];
        var seen = led.Concat(own).SelectMany(tree.WithAllAbove).Concat(led.SelectMany(tree.WithAllBeneath)).ToHashSet();
        return
        [
            .. tree.Nodes.Where(static node => node.ParentId is null).SelectMany(tree.WithAllBeneath).Where(seen.Contains).Select(node => new SeenPlace(visitor.TenantId, tree, node)
            {
                IsLed = led.Contains(node),
                Own = [.. own.Where(team => team == node || tree.Above(team) == node)],
            }),
        ];
    }

    /// <summary>The part of this id; null when it is none that the visitor may look at, whether or not it exists.</summary>
    public async Task<SeenPlace?> FindAsync(Visitor visitor, string id, CancellationToken cancellationToken) =>
        (await OfAsync(visitor, cancellationToken)).FirstOrDefault(place => string.Equals(place.Node.Id, id, StringComparison.Ordinal));
}
