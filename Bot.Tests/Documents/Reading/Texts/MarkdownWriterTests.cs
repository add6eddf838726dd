using Bot.Documents.Reading.Texts;
using FsCheck;
using FsCheck.Fluent;
using Knowledge;
using Knowledge.Reading;
using Block = Bot.Documents.Reading.Texts.Block;

namespace Bot.Tests.Documents.Reading.Texts;

public sealed class MarkdownWriterTests
{
    [Fact]
    public void Writes_any_words_so_that_they_are_read_as_they_stood()
    {
        var letters = Gen.Elements("a", "B", " ", "1", ".", ")", "-", "+", "*", "_", "#", ">", "<b>", "|", "[", "](x)", "`", "~~", "&amp;", "\\", "=", "!", ":", "http://a.b ", "é", "—", "$", "^", "%");
        var words = letters.ListOf().Select(static parts => VisibleText.Of(string.Concat(parts)).Words.Trim()).Where(static text => text.Length > 0);

        Prop.ForAll(Arb.From(words.ListOf()), static list =>
        {
            var text = new FileText("T", [.. list.SelectMany(static word => (Block[])[new Block.Paragraph(word, null), new Block.List([word, word], null)])], new Dictionary<LeftOut, int>());
            var expected = list.SelectMany(static word => (string[])[Shown(word), "- " + word, "- " + word]);

            return expected.SequenceEqual(Outline.Read(MarkdownWriter.Write(text).Markdown).SelectMany(static section => section.Blocks).SelectMany(static block => block.Lines), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Keeps_two_lists_apart()
    {
        var text = Text(new Block.List(["a"], null), new Block.List(["b"], null));

        Assert.Equal(2, Assert.Single(Outline.Read(MarkdownWriter.Write(text).Markdown)).Blocks.Count);
    }

    [Fact]
    public void Names_the_columns_in_each_row_of_a_table() =>
        Assert.Equal("- Role: GP; Hours: 2\n\n", MarkdownWriter.Write(Text(new Block.Table(["Role", "Hours"], [["GP", "2"]], null))).Markdown);

    [Fact]
    public void Lets_no_line_of_a_file_pass_for_an_authors_word_to_the_knowledge_base()
    {
        var passage = Assert.Single(Passages(Text(new Block.Paragraph("Also: canary", null), new Block.Paragraph("Sources: file", null))));

        Assert.Equal(("- Also: canary\n- Sources: file", ""), (passage.Text, passage.Also));
    }

    [Fact]
    public void Tells_the_place_of_each_passage()
    {
        var text = Text(new Block.Heading(1, "A", "page 1"), new Block.Paragraph("One.", "page 1"), new Block.Heading(1, "B", "page 3"), new Block.Paragraph("Two.", "page 4"));

        Assert.Equal(["page 1", "page 4"], Passages(text).Select(static passage => passage.Place), StringComparer.Ordinal);
    }

    [Fact]
    public void Makes_passages_that_cross_no_heading_and_tear_no_table()
    {
        string[][] rows = [.. Enumerable.Range(0, 20).Select(static i => (string[])[$"row {i}", "some words in a cell"])];
        var text = Text(
            new Block.Heading(1, "A", null), new Block.Paragraph(Sentences(60), null), new Block.Table(["Name", "What"], rows, null), new Block.Paragraph(Sentences(60), null),
            new Block.Heading(1, "B", null), new Block.Paragraph(Sentences(3), null));

        var passages = Passages(text);

        Assert.Single(passages, static passage => passage.Text.Contains("row 0", StringComparison.Ordinal) && passage.Text.Contains("row 19", StringComparison.Ordinal));
        Assert.All(passages, static passage => Assert.InRange(passage.Text.Split(' ', '\n').Length, passage.HeadingPath[0] is "A" ? 150 : 1, 350));
        Assert.Equal(["A", "B"], passages.Select(static passage => Assert.Single(passage.HeadingPath)).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string Sentences(int count) => string.Join(' ', Enumerable.Repeat("A sentence of five words.", count));

    private static string Shown(string word) => word.StartsWith("Also:", StringComparison.Ordinal) ? "- " + word : word;

    private static FileText Text(params Block[] blocks) => new("T", blocks, new Dictionary<LeftOut, int>());

    private static IReadOnlyList<Passage> Passages(FileText text)
    {
        var (markdown, places) = MarkdownWriter.Write(text);
        var source = new Source { Key = "file", Title = "T", Licence = "own", Confidence = Confidence.Local };
        return PassageSplitter.Split(new Document { Id = "d", Title = "T", Audience = [], Region = "", Sources = [source], Markdown = markdown, Places = places });
    }
}
