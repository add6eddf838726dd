using System.Text.Json;
using Bot.CheckIns.Confidence;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.CheckIns.Confidence;

/// <summary>Attacks what is released with every kind of snapshot that there can be.</summary>
public sealed class SecrecyTests
{
    private const int Levels = 4;

    private static readonly Gen<(int People, int Minimum, int[][] Answers, int Seed)> Case =
        from people in Gen.Choose(0, 30)
        from minimum in Gen.Choose(5, 10)
        from bias in Gen.Choose(0, Levels)
        from answers in Gen.OneOf(Gen.Choose(0, Levels), Gen.Constant(bias)).ArrayOf(3).ArrayOf(people)
        from seed in Gen.Choose(0, int.MaxValue)
        select (people, minimum, answers, seed);

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(5_000).WithQuietOnSuccess(true);

    [Fact]
    public void Everything_shown_is_about_the_same_people_and_of_as_many_as_the_minimum() => Check(static (snapshot, minimum) =>
    {
        var release = Release.Of(snapshot, minimum);
        var shown = Shown(release).ToList();
        return shown.TrueForAll(tally => tally.People == snapshot.Answered && tally.Rated >= minimum)
            && (release.Answered is null ? snapshot.Answered < minimum && shown.Count == 0 : release.Answered >= minimum);
    });

    [Fact]
    public void Nobody_learns_what_all_others_chose() =>
        Check(static (snapshot, minimum) => Shown(Release.Of(snapshot, minimum)).All(tally => tally.Levels.All(count => count < tally.Rated - 1 && count < tally.People - 1)));

    [Fact]
    public void What_is_hidden_makes_no_difference_to_anything_that_is_shown() => Check(static (snapshot, minimum) =>
    {
        var release = Release.Of(snapshot, minimum);
        var others = Enumerable.Range(0, Levels).Select(level => Json(Release.Of(WithHidden(snapshot, release, level), minimum)));
        return others.All(other => string.Equals(other, Json(release), StringComparison.Ordinal));
    });

    [Fact]
    public void No_words_are_shown_or_kept_of_fewer_than_ten() => Check(static (snapshot, minimum) =>
    {
        var release = Release.Of(snapshot, minimum);
        var kept = snapshot.WithCommentsOf(release);
        return (snapshot.Answered >= 10 || kept.Domains.All(static domain => domain.Comments.Count == 0))
            && string.Equals(Json(Release.Of(kept, minimum)), Json(release), StringComparison.Ordinal);
    });

    private static void Check(Func<Snapshot, int, bool> holds) =>
        Prop.ForAll(Case.ToArbitrary(), one => holds(SnapshotOf(one.People, one.Answers), one.Minimum)).Check(Thorough);

    private static Snapshot SnapshotOf(int people, int[][] answers) => new(people, people,
    [
        new DomainSnapshot(
            "d",
            [.. Enumerable.Range(0, 3).Select(item => new ItemTally($"item-{item}", Tally.Of([.. answers.Select(own => (int?)own[item])], Levels)))],
            null,
            [.. Enumerable.Repeat("words", people)]),
    ]);

    // All that an attacker may imagine in the place of what is withheld: everybody chose this level.
    private static Snapshot WithHidden(Snapshot snapshot, Release release, int level)
    {
        var all = new int[Levels];
        all[level] = snapshot.Answered;
        return snapshot with
        {
            Domains = [.. snapshot.Domains.Select(domain => domain with
            {
                Items = [.. domain.Items.Select(item => release.Find(domain.Id)?.Find(item.Id)?.Tally is null ? item with { Tally = new Tally(all, 0) } : item)],
            })],
        };
    }

    private static IEnumerable<Tally> Shown(Release release) => release.Domains.SelectMany(static domain => domain.Items).Select(static item => item.Tally).OfType<Tally>();

    private static string Json(Release release) => JsonSerializer.Serialize(release);
}
