using Bot.Asking;
using Bot.Tests.Knowledge;
using FsCheck;
using FsCheck.Fluent;
using Knowledge;

namespace Bot.Tests.Asking;

public sealed class AnswerComposerTests
{
    private const string Guidance =
        "Guidance for networks says that a link worker meets a named supervisor as often as the two of them need and agree.";

    private static readonly string Long = string.Join(' ', Enumerable.Repeat("word", 70));

    [Fact]
    public void Says_the_best_sentences_in_their_order() =>
        Assert.Equal([Guidance, "Ask your lead."], Say((Guidance, .9), ("Ask your lead.", 1), (Long, .2)));

    [Fact]
    public void Says_what_else_there_is_room_for_and_first_what_limits_it() =>
        Assert.Equal([Guidance, "We have not read it all."], Say((Guidance, 1), (string.Join(' ', Enumerable.Repeat("word", 53)), .2), ("We have not read it all.", 0)));

    [Fact]
    public void Brings_the_items_that_a_lead_in_promises() =>
        Assert.Equal(["There are two:", "- a", "- b"], Say(("There are two:", 1), ("- a", 0), ("- b", 0)));

    [Fact]
    public void Says_the_list_that_an_item_stands_in() =>
        Assert.Equal(["Steps:", "- ask", "- agree", "- meet"], Say(("Steps:", .1), ("- ask", .1), ("- agree", 1), ("- meet", .1)));

    [Fact]
    public void Brings_the_lead_in_of_an_item_and_says_what_it_leaves_out()
    {
        var item = "- " + Long;

        var extract = Assert.Single(Compose(("Short forms:", .1), (item, .1), (item + "s", .1), ("- DES: a contract", 1)).Extracts);

        Assert.Equal(["Short forms:", "- DES: a contract"], extract.Sentences);
        Assert.Equal(2, extract.ItemsLeftOut);
    }

    [Fact]
    public void Says_the_items_for_which_there_is_room()
    {
        var item = "- " + string.Join(' ', Enumerable.Repeat("word", 29));

        var extract = Assert.Single(Compose(("There are three:", 1), (item, 0), (item + "s", 0), (item + "y", 0)).Extracts);

        Assert.Equal(["There are three:", item, item + "s"], extract.Sentences);
        Assert.Equal(1, extract.ItemsLeftOut);
    }

    [Fact]
    public void Brings_the_sentence_that_another_leans_on() =>
        Assert.Equal(["A survey of 2020 asked 279 people.", "In that survey, 61% had none."], Say(
            ("A survey of 2020 asked 279 people.", .1), ("In that survey, 61% had none.", 1)));

    [Fact]
    public void Goes_on_when_it_has_only_begun() =>
        Assert.Equal(["They have other names.", "Community connector is one."], Say(("They have other names.", 1), ("Community connector is one.", .1)));

    [Fact]
    public void Says_what_stands_between_two_sentences() =>
        Assert.Equal(["Meet monthly.", "Keep it free.", "Ask your lead."], Say(("Meet monthly.", 1), ("Keep it free.", .1), ("Ask your lead.", .9)));

    [Fact]
    public void Never_answers_with_a_question() =>
        Assert.Equal(["We have read no rule."], Say(("Does it happen as planned?", 0), ("We have read no rule.", 1), ("Is it enough?", 0)));

    [Fact]
    public void Does_not_say_the_same_twice() =>
        Assert.Equal(["Link workers need a named supervisor."], Say(
            ("Link workers need a named supervisor.", 1), ("All link workers need a named supervisor.", .9)));

    [Fact]
    public void Takes_a_second_passage_only_when_it_speaks_of_more_of_the_question()
    {
        var first = Found("First", 10, .6);

        Assert.Single(Compose(first, Found("Second", 9, .6)).Extracts);
        Assert.Equal(2, Compose(first, Found("Second", 9, 1)).Extracts.Count);
        Assert.Single(Compose(first, Found("Second", 5, 1)).Extracts);
    }

    [Fact]
    public void Begins_with_the_first_passage_that_is_about_the_question() =>
        Assert.Equal("Second", Compose(Found("First", 10, .1), Found("Second", 6, .9)).Passages.First().Title);

    [Fact]
    public void Shows_the_nearest_when_no_passage_is_about_the_question() =>
        Assert.Equal(["First", "Second"], Assert.IsType<Answer.NotFound>(
            Compose(Found("First", 10, .05), Found("Second", 6, .02))).Passages.Select(passage => passage.Title), StringComparer.Ordinal);

    [Fact]
    public void Keeps_to_eighty_words_whatever_the_passage() => Prop.ForAll(Passages().ToArbitrary(), sentences =>
    {
        var extract = Compose([.. sentences]).Extracts.Single();
        return extract.Words <= AnswerComposer.MaxWords && extract.Sentences.Count > 0;
    }).QuickCheckThrowOnFailure();

    private static Hit Found(string title, double score, double coverage) => new(Sample.Passage(title, ""), score, coverage) { Certainty = coverage };

    private static Gen<List<(string Text, double Score)>> Passages()
    {
        var text =
            from start in Gen.Elements("", "- ", "This ")
            from first in Gen.Choose(1, 100)
            from words in Gen.Choose(1, 120)
            from end in Gen.Elements(".", ":")
            select start + string.Join(' ', Enumerable.Range(first, words)) + end;
        var sentence =
            from words in text
            from score in Gen.Choose(0, 10)
            select (words, score / 10d);
        return Gen.Select(Gen.NonEmptyListOf(sentence), list => list.ToList());
    }

    private static IReadOnlyList<string> Say(params (string Text, double Score)[] sentences) => Assert.Single(Compose(sentences).Extracts).Sentences;

    private static Answer Compose(params (string Text, double Score)[] sentences) => AnswerComposer.Compose(
        [Found("Title", 1, 1)],
        _ => [.. sentences.Select(sentence => new Sentence(sentence.Text, sentence.Score))]);

    private static Answer Compose(params Hit[] hits) => AnswerComposer.Compose(
        hits, passage => [new Sentence(passage.Title, 1)]);
}
