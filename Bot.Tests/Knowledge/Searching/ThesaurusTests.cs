using Knowledge;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class ThesaurusTests
{
    private static readonly Passage Short = Sample.Passage("Meetings", "The MDT meets on Mondays");
    private static readonly Passage Long = Sample.Passage("Meetings", "The multidisciplinary team meets on Mondays");
    private static readonly Passage Team = Sample.Passage("Sport", "A football team of ten");
    private static readonly Passage Link = Sample.Passage("Posts", "Ask a link worker");

    [Fact]
    public void A_short_form_finds_the_full_one() => Assert.Equal(Long, Search("When does the MDT meet?", Long, Link)[0].Passage);

    [Fact]
    public void The_full_form_finds_the_short_one() =>
        Assert.Equal(Short, Search("multidisciplinary team", Short, Link)[0].Passage);

    [Fact]
    public void A_name_of_one_word_finds_another_of_three() => Assert.Equal(Link, Search("SPLW", Link, Short)[0].Passage);

    [Fact]
    public void The_words_of_the_question_win_over_another_name() =>
        Assert.Equal([Short, Long], Search("MDT", Short, Long).Select(hit => hit.Passage));

    [Fact]
    public void A_passage_gains_nothing_by_listing_other_names()
    {
        var listing = Sample.Passage("Meetings", "The MDT is the multidisciplinary team on Mondays");
        var plain = Sample.Passage("Meetings", "The MDT is the very first on Mondays");

        var hits = Search("MDT", listing, plain, Link);

        Assert.Equal(hits[0].Score, hits[1].Score, precision: 6);
    }

    [Fact]
    public void Another_name_covers_the_question() => Assert.Equal(1, Search("MDT", Long, Link)[0].Coverage, precision: 9);

    [Fact]
    public void Part_of_another_name_covers_nothing() =>
        Assert.Equal(0, Search("MDT", Team, Sample.Passage("Studies", "Multidisciplinary work"), Link).Select(hit => hit.Coverage).Max(), precision: 9);

    [Fact]
    public void A_name_with_an_unknown_part_is_left_out() => Assert.Empty(Search("MDT", Team, Link));

    [Fact]
    public void The_longest_name_is_taken() =>
        Assert.Equal(["social", "prescrib", "link", "worker"], Thesaurus.OfTheField.At(["social", "prescrib", "link", "worker"], 0)?.Stems ?? []);

    [Fact]
    public void Each_name_of_the_field_leads_to_the_others_and_back()
    {
        var thesaurus = new Thesaurus([["PCN", "primary care network"], ["GP", "general practitioner"]]);

        Assert.Equal(["primari", "care", "network"], Assert.Single(thesaurus.At(["pcn"], 0)?.Others ?? []));
        Assert.Equal(["pcn"], Assert.Single(thesaurus.At(["my", "primari", "care", "network"], 1)?.Others ?? []));
        Assert.Null(thesaurus.At(["primari", "care"], 0));
    }

    private static IReadOnlyList<Hit> Search(string question, params IReadOnlyList<Passage> passages) =>
        new Bm25Engine(passages).SearchAsync(question, Readership.Everybody, 5, TestContext.Current.CancellationToken).Result;
}
