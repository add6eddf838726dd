using Bot.Asking;
using Bot.Tests.Knowledge;
using Knowledge;

namespace Bot.Tests.Asking;

public sealed class CitingTests
{
    [Fact]
    public void Numbers_every_source_of_a_passage_official_ones_first() =>
        Assert.Equal("1 guidance, 2 training hub, 3 study", Numbers(Citing.Number([From(Local("training hub"), Official("guidance"), Local("study"))])));

    [Fact]
    public void Gives_one_source_one_number_wherever_it_is_cited()
    {
        var extracts = Citing.Number([From(Official("guidance")), From(Local("study"), Official("guidance"))]);

        Assert.Equal("1 guidance | 1 guidance, 2 study", Numbers(extracts));
        Assert.Equal(["[1]", "[1] [2]"], extracts.Select(extract => extract.Marks), StringComparer.Ordinal);
    }

    [Fact]
    public void Cites_one_page_once_and_two_parts_of_a_page_apart()
    {
        var page = Official("guidance") with { Url = new Uri("https://example.org/page") };
        var part = Official("part") with { Url = new Uri("https://example.org/page#part") };

        Assert.Equal("1 guidance, 2 part", Numbers(Citing.Number([From(page, page with { Key = "again", Title = "again" }, part)])));
    }

    [Fact]
    public void Leaves_a_number_for_the_second_passage_and_says_how_many_sources_it_left_out()
    {
        var extracts = Citing.Number([From(Local("a"), Local("b"), Local("c"), Local("d")), From(Official("e"))]);

        Assert.Equal("1 a, 2 b | 3 e", Numbers(extracts));
        Assert.Equal([2, 0], extracts.Select(extract => extract.SourcesLeftOut));
    }

    [Fact]
    public void Cites_the_article_itself_only_where_the_words_are_our_own()
    {
        var extracts = Citing.Number([From(Sample.Source("own")), From(Sample.Source("own"), Official("guidance"))]);

        Assert.Equal("1 our own | 2 guidance", Numbers(extracts));
        Assert.Equal([true, false], extracts.Select(extract => extract.IsOurOwn));
    }

    private static Extract From(params Source[] sources) => new(Sample.Passage("Title", "") with { Sources = sources }, ["Words."]);

    private static Source Official(string title) => Sample.Source(title) with { Title = title, Confidence = Confidence.Official };

    private static Source Local(string title) => Sample.Source(title) with { Title = title, Confidence = Confidence.Local };

    private static string Numbers(IEnumerable<CitedExtract> extracts) => string.Join(" | ", extracts.Select(extract =>
        string.Join(", ", extract.Sources.Select(cited => $"{cited.Number} {cited.Source?.Title ?? "our own"}"))));
}
