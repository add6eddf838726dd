using FsCheck;
using FsCheck.Fluent;
using Knowledge;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge;

public sealed class ReadershipTests
{
    private static readonly Readership North = Readership.Of("here/north");

    [Fact]
    public void Reads_what_is_for_everybody_and_its_own_groups_alone()
    {
        Assert.True(North.MayRead(null));
        Assert.True(North.MayRead("here/north"));
        Assert.False(North.MayRead("here/south"));
        Assert.False(North.MayRead("here"));
        Assert.False(Readership.Everybody.MayRead("here/north"));
    }

    [Fact]
    public void Finds_only_what_it_may_read()
    {
        var engine = new Bm25Engine([Passage("open", null), Passage("north", "here/north"), Passage("south", "here/south")]);

        Assert.Equal(["open"], Found(engine, "supervision", Readership.Everybody));
        Assert.Equal(["north", "open"], Found(engine, "supervision", North));
        Assert.Equal(["north", "open", "south"], Found(engine, "supervision", Readership.Of("here/south", "here/north", "there")));
    }

    // Not even how rare a word is, how it may be mended or whether anybody has it may show what others' documents hold.
    [Fact]
    public void What_may_not_be_read_changes_nothing_of_what_is_found()
    {
        var word = Gen.Elements("supervision", "carers", "caseload", "nightingale", "nightingales", "monthly", "linkworker", "link", "worker");
        var words = Gen.Select(Gen.NonEmptyListOf(word), static list => string.Join(' ', list));
        var passage = Gen.Select(Gen.Zip(Gen.Zip(words, words), Gen.Elements<string?>(null, "here/north", "here/south")), static each => (Title: each.Item1.Item1, Text: each.Item1.Item2, Readers: each.Item2));
        var cases = Gen.Zip(words, Gen.ListOf(passage));

        Prop.ForAll(cases.ToArbitrary(), each =>
        {
            var all = each.Item2.Select(static (one, place) => Passage($"d{place}", one.Readers) with { Title = one.Title, Text = one.Text }).ToList();
            Assert.Equal(
                Search(new Bm25Engine(all.Where(one => North.MayRead(one.Readers))), each.Item1, North),
                Search(new Bm25Engine(all), each.Item1, North));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void More_readerships_than_are_kept_each_see_their_own()
    {
        var engine = new Bm25Engine(Enumerable.Range(0, 40).Select(static place => Passage($"d{place}", $"here/{place}")));

        for (var round = 0; round < 2; round++)
        {
            Assert.All(Enumerable.Range(0, 40), place => Assert.Equal([$"d{place}"], Found(engine, "supervision", Readership.Of($"here/{place}"))));
        }
    }

    private static Passage Passage(string document, string? readers) =>
        Sample.Passage("Supervision", "Meet monthly with supervision notes") with { Id = document + "#1", DocumentId = document, Readers = readers };

    private static List<string> Found(Bm25Engine engine, string question, Readership readership) =>
        [.. Search(engine, question, readership).Select(static hit => hit.Passage.DocumentId).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<Hit> Search(Bm25Engine engine, string question, Readership readership) =>
        engine.SearchAsync(question, readership, 50, TestContext.Current.CancellationToken).Result;
}
