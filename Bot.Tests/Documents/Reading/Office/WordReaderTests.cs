using Bot.Documents.Reading.Texts;
using Bot.Tests.Documents.Reading.Files;
using static Bot.Tests.Documents.Reading.Files.WordFile;

namespace Bot.Tests.Documents.Reading.Office;

public sealed class WordReaderTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Reads_title_headings_paragraphs_lists_and_tables()
    {
        var text = await ReadAsync(
            Paragraph("Our handbook", "Titel") + Paragraph("Supervision", "H1") + Paragraph("Who gives it", "Own") + Paragraph("A GP does.")
            + Item("weekly") + Item("monthly") + Table(["Role", "Hours"], ["GP", "2"]));

        Assert.Equal(["# Our handbook", "# Supervision", "## Who gives it", "A GP does.", "- weekly - monthly", "[Role|Hours] GP|2"], BlockWords.Of(text));
        Assert.Equal("Our handbook", text.Title);
    }

    [Theory]
    [InlineData("<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>canary</w:delText></w:r></w:del>", nameof(LeftOut.Deletion))]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>canary</w:t></w:r>", nameof(LeftOut.HiddenText))]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr><w:t>canary</w:t></w:r>", nameof(LeftOut.HiddenText))]
    [InlineData("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>canary</w:t></w:r>", nameof(LeftOut.HiddenText))]
    [InlineData("<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>canary</w:t></w:r>", nameof(LeftOut.HiddenText))]
    [InlineData("<w:r><w:t>&#x200B;</w:t></w:r>", nameof(LeftOut.InvisibleCharacter))]
    public async Task Leaves_out_and_counts_what_a_reader_does_not_see(string hidden, string kind)
    {
        var text = await ReadAsync($"<w:p>{Run("Seen.")}{hidden}</w:p>");

        Assert.Equal(["Seen."], BlockWords.Of(text));
        Assert.Equal(1, text.LeftOut[Enum.Parse<LeftOut>(kind)]);
    }

    [Fact]
    public async Task Reads_white_words_on_a_dark_ground()
    {
        var text = await ReadAsync($"<w:p><w:pPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:pPr>{Run("Seen.", "<w:color w:val=\"FFFFFF\"/>")}</w:p>");

        Assert.Equal(["Seen."], BlockWords.Of(text));
    }

    [Fact]
    public async Task Reads_words_that_were_inserted() =>
        Assert.Equal(["New words."], BlockWords.Of(await ReadAsync($"<w:p>{Run("New ")}<w:ins w:id=\"1\" w:author=\"A\">{Run("words.")}</w:ins></w:p>")));

    [Fact]
    public async Task Leaves_out_comments_and_properties_and_counts_them()
    {
        var text = await _room.ReadAsync("a.docx", Of(Paragraph("Seen."), static main =>
        {
            AddComment(main, "canary");
            main.OpenXmlPackage.PackageProperties.Creator = "canary";
        }));

        Assert.Equal(["Seen."], BlockWords.Of(text));
        Assert.Equal((1, 1), (text.LeftOut[LeftOut.Comment], text.LeftOut[LeftOut.Metadata]));
    }

    [Fact]
    public async Task Puts_a_footnote_below_its_paragraph()
    {
        var text = await _room.ReadAsync("a.docx", Of(
            $"<w:p>{Run("A rule.")}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>{Paragraph("Another.")}", static main => AddFootnotes(main, "With an exception.")));

        Assert.Equal(["A rule.", "Note: With an exception.", "Another."], BlockWords.Of(text));
    }

    [Fact]
    public async Task Says_on_which_page_each_piece_began_when_Word_last_showed_it()
    {
        var text = await ReadAsync(
            Paragraph("One.") + $"<w:p><w:r><w:lastRenderedPageBreak/><w:t>Two</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t> and three.</w:t></w:r></w:p>" + Paragraph("Three."));

        Assert.Equal(["page 1: One.", "page 2: Two and three.", "page 3: Three."], BlockWords.WithPlaces(text));
    }

    [Fact]
    public async Task Keeps_the_cells_of_a_row_below_their_columns_when_one_is_wide()
    {
        const string Wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>both</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr>";

        var text = await ReadAsync(Table(["A", "B", "C"]).Replace("</w:tbl>", $"{Wide}</w:tbl>", StringComparison.Ordinal));

        Assert.Equal(["[A|B|C] both||c"], BlockWords.Of(text));
    }

    [Fact]
    public async Task Reads_a_document_with_a_link_that_is_no_address()
    {
        var content = ZipFile.Word(
            ZipFile.Document(Paragraph("Seen.")),
            ("word/_rels/document.xml.rels", ZipFile.Text("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:one@ two@three" TargetMode="External"/></Relationships>""")));

        Assert.Equal(["Seen."], BlockWords.Of(await _room.ReadAsync("a.docx", content)));
    }

    private Task<FileText> ReadAsync(string body) => _room.ReadAsync("a.docx", Of(body));

    [Theory]
    [InlineData("Unseen")]
    [InlineData("Dust")]
    public async Task Leaves_out_a_paragraph_whose_style_hides_it_and_counts_it(string style)
    {
        var text = await _room.ReadAsync("a.docx", Of(Paragraph("Seen.") + Paragraph("canary", style)));

        Assert.Equal(["Seen."], BlockWords.Of(text));
        Assert.Equal(1, text.LeftOut[LeftOut.HiddenText]);
    }
}
