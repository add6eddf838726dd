using Bot.Places.Tree;

namespace Bot.Places.Pooling;

/// <summary>
/// Parts the teams of a round into pieces, from the neighbourhoods up: at each place, the teams beneath it that are in no piece
/// yet become one if that is safe, and else are left to the level above. What is released at a place is the sum of the pieces
/// beneath it, and nothing else is ever released over the same answers but a team's own results.
/// </summary>
/// <remarks>
/// Why nobody can be found out by comparing. Each team is in one piece at most, and every release is a sum of whole pieces; so
/// whatever is added and subtracted, with whatever factors, counts all teams of a piece alike: what is found is about nobody, or
/// about one whole piece at least. Somebody may know the results of teams that share them, and of their own team, and take those
/// out too; what is left of each piece is then still at least three teams and the smallest group (<see cref="Piece.IsSafe"/>), and
/// a sum of pieces that each were not chosen alike was not chosen alike either, since each has two who chose otherwise. A piece
/// that loses its safety to sharing would break this, so that <see cref="Piece.BearsSharing"/> is asked before.
/// </remarks>
internal static class Pieces
{
    /// <param name="tree">The tree as it stands when the round is frozen.</param>
    /// <param name="top">What launched the round.</param>
    /// <param name="teams">The teams that can be counted, by neighbourhood.</param>
    /// <param name="minimum">The smallest group that is shown.</param>
    public static IReadOnlyList<Piece> Of(PlaceTree tree, PlaceNode top, IReadOnlyDictionary<string, PooledTeam> teams, int minimum)
    {
        var pieces = new List<Piece>();
        Gather(top);
        return pieces;

        List<PooledTeam> Gather(PlaceNode node)
        {
            if (node.Channel is not null)
                return teams.TryGetValue(node.Id, out var team) ? [team] : [];
            var loose = new Piece(node.Id, [.. tree.Parts(node).SelectMany(Gather)], minimum);
            if (!loose.IsSafe)
                return [.. loose.Teams];
            pieces.Add(loose);
            return [];
        }
    }
}
