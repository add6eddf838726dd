using System.Globalization;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Places.Pooling;
using Bot.Places.Tree;

namespace Bot.Tests.Places.Pooling;

/// <summary>A system whose teams have answered, with what is released of them, and with what is shared as far as the bot lets it.</summary>
internal sealed class PooledTree
{
    private readonly PlaceTree _tree;
    private readonly Dictionary<Piece, List<Func<Snapshot, Tally>>> _shown;

    /// <param name="places">How many places there are.</param>
    /// <param name="leaves">The teams.</param>
    /// <param name="minimum">The smallest group.</param>
    /// <param name="later">Which teams ask to share their results afterwards, in that order.</param>
    public PooledTree(int places, IReadOnlyList<Leaf> leaves, int minimum, IReadOnlyList<int> later)
    {
        Minimum = minimum;
        var system = new PlaceNode("system", null, "System", null);
        Nodes = [system, .. Enumerable.Range(1, places).Select(static place => new PlaceNode($"place {place}", "system", $"Place {place}", null))];
        List<PlaceNode> teams = [.. leaves.Select((leaf, i) => new PlaceNode(Name(i), leaf.Place is 0 ? "system" : $"place {leaf.Place}", Name(i), new TeamChannel("tenant", Name(i), Name(i))))];
        _tree = new PlaceTree([.. Nodes, .. teams], []);
        Teams = [.. leaves.Select((leaf, i) => leaf.Of(Name(i))).Where(static team => team.Counts.Answered > 0)];
        Pieces = Bot.Places.Pooling.Pieces.Of(_tree, system, Teams.ToDictionary(static team => team.NodeId, StringComparer.Ordinal), minimum);
        _shown = Pieces.ToDictionary(static piece => piece, piece => Items.Where(piece.IsSafeFor).ToList());
        Shared = [.. Teams.Where(static team => team.IsShared).Select(static team => team.CheckInId)];
        foreach (var name in later.Select(Name))
            Share(name);
    }

    public int Minimum { get; }

    public IReadOnlyList<PlaceNode> Nodes { get; }

    public IReadOnlyList<PooledTeam> Teams { get; }

    public IReadOnlyList<Piece> Pieces { get; }

    public HashSet<string> Shared { get; }

    public IReadOnlyList<Func<Snapshot, Tally>> Items { get; } = [static counts => counts.Domains[0].Items[0].Tally, static counts => counts.Domains[0].Items[1].Tally];

    /// <summary>What each somebody knows beforehand: all that was ever shared, and their own team's results.</summary>
    public IEnumerable<IReadOnlySet<string>> Attackers => Teams.Select(own => Shared.Append(own.CheckInId).ToHashSet(StringComparer.Ordinal)).Prepend(Shared);

    public IReadOnlyList<Piece> PiecesBeneath(PlaceNode node)
    {
        var beneath = _tree.WithAllBeneath(node).Select(static each => each.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Pieces.Where(piece => beneath.Contains(piece.NodeId))];
    }

    /// <summary>Whether an item was shown when the pools were frozen.</summary>
    public bool WasShown(Piece piece, Func<Snapshot, Tally> item) => _shown[piece].Contains(item);

    private void Share(string name)
    {
        var piece = Pieces.Select(piece => piece with { Teams = [.. piece.Teams.Select(team => team with { IsShared = Shared.Contains(team.CheckInId) })] })
            .FirstOrDefault(piece => piece.Teams.Any(team => string.Equals(team.CheckInId, name, StringComparison.Ordinal)));
        if (piece is null || piece.BearsSharing(name, Items))
            Shared.Add(name);
    }

    private static string Name(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A team: where it is, how many have answered, what most of them choose (0 for nothing in particular), and whether it shared its results before.</summary>
    internal sealed record Leaf(int Place, int People, int Bias, int Seed, bool IsShared)
    {
        private const int Levels = 4;

        public PooledTeam Of(string name) => new(name, name, Counted(), IsShared);

        private Snapshot Counted() => new(People + 3, People, [new DomainSnapshot("d", [new ItemTally("a", Tallied(1)), new ItemTally("b", Tallied(7))], null, [])]);

        private Tally Tallied(int step) => Tally.Of([.. Enumerable.Range(0, People).Select(person => Chosen((Seed + (person * 13 * step)) % 17))], Levels);

        private int? Chosen(int number) => Bias > 0 && number > 1 ? Bias : number % (Levels + 1);
    }
}
