using Knowledge;
using Knowledge.Reading;

namespace Bot.Tests.Knowledge.Reading;

public sealed class PassageSplitterTests
{
    [Fact]
    public void Keeps_the_headings_that_a_passage_stands_under_without_the_title()
    {
        var passages = Split("# Supervision\n\nIntro.\n\n## Kinds\n\nThree.\n\n### Clinical\n\nMonthly.\n\n## Who\n\nA GP.");

        Assert.Equal(["", "Kinds", "Kinds > Clinical", "Who"], passages.Select(passage => string.Join(" > ", passage.HeadingPath)), StringComparer.Ordinal);
        Assert.Equal(["Intro.", "Three.", "Monthly.", "A GP."], passages.Select(passage => passage.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Numbers_passages_through_the_document()
    {
        var passages = Split("# Supervision\n\nIntro.\n\n## Kinds\n\nThree.");

        Assert.Equal(["supervision#1", "supervision#2"], passages.Select(passage => passage.Id), StringComparer.Ordinal);
        Assert.Equal([1, 2], passages.Select(passage => passage.Ordinal));
    }

    [Fact]
    public void Leaves_markup_out_of_the_text()
    {
        var passage = Assert.Single(Split("Ask a *named* **GP**, `now`, by [the\nform](https://example.org). <!-- hidden --> &amp; wait\u200B."));

        Assert.Equal("Ask a named GP, now, by the form. & wait.", passage.Text);
    }

    [Fact]
    public void Writes_each_list_item_on_a_line_of_its_own()
    {
        var passage = Assert.Single(Split("Bring:\n\n- a *plan*\n  in writing\n- notes\n  1. short\n  2. dated\n"));

        Assert.Equal("Bring:\n- a plan in writing\n- notes\n- short\n- dated", passage.Text);
    }

    [Fact]
    public void Names_the_columns_in_each_table_row()
    {
        var passage = Assert.Single(Split("| Role | How often |\n| --- | --- |\n| GP | monthly |\n| Peer | weekly |\n"));

        Assert.Equal("- Role: GP; How often: monthly\n- Role: Peer; How often: weekly", passage.Text);
    }

    [Fact]
    public void Lets_a_Sources_line_say_what_the_words_above_it_rest_on()
    {
        var passages = Split("## Kinds\n\nThree.\n\nSources: b\n\nMore.\n\n## Who\n\nA GP.\n\nSources: b, a\n\n## Where\n\nAnywhere.");

        Assert.Equal(["Three.", "More.", "A GP.", "Anywhere."], passages.Select(passage => passage.Text), StringComparer.Ordinal);
        Assert.Equal(["b", "a b", "a b", "a b"], passages.Select(passage => string.Join(' ', passage.Sources.Select(source => source.Key))), StringComparer.Ordinal);
    }

    [Fact]
    public void Takes_a_Sources_line_without_known_keys_for_text() =>
        Assert.Equal("Sources: census 2021", Assert.Single(Split("Sources: census 2021")).Text);

    [Fact]
    public void Cuts_a_long_section_into_passages_of_like_size()
    {
        var passages = Split(string.Join("\n\n", Enumerable.Repeat(Prose(words: 100), 5)));

        Assert.Equal([300, 200], passages.Select(passage => CountWords(passage.Text)));
    }

    [Fact]
    public void Keeps_a_list_and_its_lead_in_together_where_they_fit()
    {
        var list = string.Join('\n', Enumerable.Repeat($"- {Prose(words: 20)}", 10));

        var passages = Split($"{Prose(words: 200)}\n\nBring:\n\n{list}");

        Assert.Equal(2, passages.Count);
        Assert.StartsWith("Bring:\n- ", passages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tears_what_is_too_long_between_items_or_sentences()
    {
        var list = string.Join('\n', Enumerable.Repeat($"- {Prose(words: 99)}", 5));
        var paragraph = string.Join(' ', Enumerable.Repeat(Prose(words: 100), 5));

        Assert.Equal([3, 2], Split(list).Select(passage => passage.Text.Split('\n').Length));
        Assert.Equal([300, 200], Split(paragraph).Select(passage => CountWords(passage.Text)));
    }

    [Fact]
    public void Makes_no_passage_of_a_heading_without_text() => Assert.Empty(Split("# Supervision\n\n## Kinds\n\n<div>\n</div>\n"));

    private static IReadOnlyList<Passage> Split(string markdown) => PassageSplitter.Split(Sample.Document("supervision", markdown));

    private static string Prose(int words) => $"Say{string.Concat(Enumerable.Repeat(" so", words - 1))}.";

    private static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
