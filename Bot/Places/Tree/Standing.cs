using Bot.People;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Places.Tree;

/// <summary>Who may do what with which part of the tree: whoever leads it, or what it is a part of. Asked anew at each turn, and never of a card.</summary>
internal sealed class Standing(Database database, Roles roles)
{
    public PlaceTree Tree(Turn turn) => database.Read(connection => TreeStore.Read(connection, turn.Address.TenantId));

    /// <summary>Whether the person of a turn leads it: by the tree, or a neighbourhood as a lead of its team.</summary>
    public async Task<bool> LeadsAsync(Turn turn, PlaceTree tree, PlaceNode node, CancellationToken cancellationToken) =>
        tree.IsLedBy(node, turn.Person) || await LeadsTeamAsync(turn, node, cancellationToken);

    /// <summary>Whether the person of a turn is a lead of a neighbourhood's own team.</summary>
    public async Task<bool> LeadsTeamAsync(Turn turn, PlaceNode node, CancellationToken cancellationToken) =>
        node.Channel is { } channel && await roles.IsLeadAsync(turn.Person, turn.Address.TenantId, channel.TeamId, cancellationToken);

    /// <summary>The systems and places that a person leads, each before its parts.</summary>
    public static IReadOnlyList<PlaceNode> Led(Person person, PlaceTree tree) =>
        [.. tree.Nodes.Where(static node => node.ParentId is null).SelectMany(tree.WithAllBeneath).Where(node => node.Channel is null && tree.IsLedBy(node, person))];

    /// <summary>The neighbourhoods whose teams the person of a turn leads: that of the channel, and in their own chat all.</summary>
    public async Task<IReadOnlyList<PlaceNode>> LedTeamsAsync(Turn turn, PlaceTree tree, CancellationToken cancellationToken)
    {
        var led = new List<PlaceNode>();
        foreach (var node in roles.MayLead(turn.Person, turn.Address.TenantId) ? Candidates(turn, tree) : [])
        {
            if (await LeadsTeamAsync(turn, node, cancellationToken))
                led.Add(node);
        }

        return led;
    }

    private static IEnumerable<PlaceNode> Candidates(Turn turn, PlaceTree tree) => tree.Nodes.Where(node => node.Channel is { } channel
        && (turn.Address.Kind is ConversationKind.Personal || string.Equals(channel.TeamId, turn.Address.TeamId, StringComparison.Ordinal)));
}
