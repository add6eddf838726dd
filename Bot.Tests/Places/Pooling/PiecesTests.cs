using Bot.CheckIns.Confidence;
using Bot.Places.Pooling;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Places.Pooling;

/// <summary>Attacks what is released over random trees, with random answers, sharing before and after.</summary>
public sealed class PiecesTests
{
    private static readonly Gen<PooledTree> Case =
        from places in Gen.Choose(1, 4)
        from teams in (from place in Gen.Choose(0, places)
                       from people in Gen.Choose(0, 8)
                       from bias in Gen.Choose(0, 4)
                       from seed in Gen.Choose(0, 9_999)
                       from isShared in Gen.Choose(0, 5)
                       select new PooledTree.Leaf(place, people, bias, seed, isShared is 0)).ArrayOf(14)
        from minimum in Gen.Choose(5, 10)
        from later in Gen.Choose(0, 13).ArrayOf(6)
        select new PooledTree(places, teams, minimum, later);

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true);

    [Fact]
    public void Whatever_is_added_and_subtracted_is_about_nobody_or_enough_people_of_enough_teams() => Check(static (tree, known) =>
        Findings(tree, known).All(found => found.Count >= 3 && found.Sum(static team => team.Counts.Answered) >= tree.Minimum));

    [Fact]
    public void And_they_have_not_chosen_alike() => Check(static (tree, known) => tree.Items.All(item =>
        Findings(tree, known, item).All(found => Release.IsSafe(found.Select(team => item(team.Counts)).Aggregate(static (a, b) => a + b), tree.Minimum))));

    [Fact]
    public void Every_level_counts_the_same_answers_once() => Check(static (tree, _) =>
        tree.Pieces.SelectMany(static piece => piece.Teams).GroupBy(static team => team.CheckInId, StringComparer.Ordinal).All(static group => group.Count() == 1));

    // What is left of every sum and difference of releases, taking out what somebody knows who is in a team: its own results, and all that were ever shared.
    private static IEnumerable<List<PooledTeam>> Findings(PooledTree tree, IReadOnlySet<string> known, Func<Snapshot, Tally>? item = null)
    {
        var releases = tree.Nodes
            .Select(tree.PiecesBeneath)
            .Where(pieces => pieces.Count > 0 && (item is null || pieces.All(piece => tree.WasShown(piece, item))))
            .Select(static pieces => pieces.SelectMany(static piece => piece.Teams).Select(static team => team.CheckInId).ToHashSet(StringComparer.Ordinal))
            .ToList();
        foreach (var factors in Factors(releases.Count))
        {
            var sums = tree.Teams.ToDictionary(
                static team => team.CheckInId, team => releases.Zip(factors).Sum(each => each.First.Contains(team.CheckInId) ? each.Second : 0), StringComparer.Ordinal);
            var found = tree.Teams.Where(team => sums[team.CheckInId] != 0 && !known.Contains(team.CheckInId)).ToList();
            if (found.Count > 0)
                yield return found;
        }
    }

    private static IEnumerable<int[]> Factors(int count) => count is 0
        ? [[]]
        : Factors(count - 1).SelectMany(static rest => new[] { -1, 0, 1 }.Select(factor => (int[])[.. rest, factor]));

    private static void Check(Func<PooledTree, IReadOnlySet<string>, bool> holds) => Prop.ForAll(
        Case.ToArbitrary(),
        tree => tree.Attackers.All(known => holds(tree, known))).Check(Thorough);
}
