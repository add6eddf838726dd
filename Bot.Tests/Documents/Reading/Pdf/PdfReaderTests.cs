using Bot.Documents.Reading;
using Bot.Documents.Reading.Pdf;
using Bot.Documents.Reading.Texts;
using Bot.Tests.Documents.Reading.Files;

namespace Bot.Tests.Documents.Reading.Pdf;

public sealed class PdfReaderTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Tells_headings_by_their_size_and_paragraphs_by_the_space_between()
    {
        await ReadingRoom.NeedPdfAsync();

        var text = await _room.ReadAsync("a.pdf", TinyPdf.Of(TinyPdf.Page("# Supervision", "", "Link workers meet a supervisor", "once a month.", "", "Notes are kept.")));

        Assert.Equal(["# Supervision", "Link workers meet a supervisor once a month.", "Notes are kept."], BlockWords.Of(text));
        Assert.Equal("Supervision", text.Title);
    }

    [Fact]
    public async Task Says_on_which_page_each_piece_begins()
    {
        await ReadingRoom.NeedPdfAsync();

        var text = await _room.ReadAsync("a.pdf", TinyPdf.Of(TinyPdf.Page("The first page."), TinyPdf.Page("The second page.")));

        Assert.Equal(["page 1: The first page.", "page 2: The second page."], BlockWords.WithPlaces(text));
    }

    [Fact]
    public async Task Joins_a_paragraph_that_goes_on_over_the_page()
    {
        await ReadingRoom.NeedPdfAsync();

        var text = await _room.ReadAsync("a.pdf", TinyPdf.Of(TinyPdf.Page("A sentence that"), TinyPdf.Page("ends overleaf.")));

        Assert.Equal(["page 1: A sentence that ends overleaf."], BlockWords.WithPlaces(text));
    }

    [Fact]
    public async Task Makes_a_list_of_lines_with_bullets()
    {
        await ReadingRoom.NeedPdfAsync();

        var text = await _room.ReadAsync("a.pdf", TinyPdf.Of(TinyPdf.Page("- a phone", "- a quiet", "room", "- a desk")));

        Assert.Equal(["- a phone - a quiet room - a desk"], BlockWords.Of(text));
    }

    [Fact]
    public async Task Leaves_out_what_stands_at_the_foot_of_each_page()
    {
        await ReadingRoom.NeedPdfAsync();
        string[] pages = [.. Enumerable.Range(1, 4).Select(i => TinyPdf.Page($"Words of {(char)('A' + i)}.", "", "", "", "", "", "", $"Page {i} of 4"))];

        var text = await _room.ReadAsync("a.pdf", TinyPdf.Of(pages));

        Assert.Equal(["Words of B.", "Words of C.", "Words of D.", "Words of E."], BlockWords.Of(text));
        Assert.Equal(4, text.LeftOut[LeftOut.RunningHead]);
    }

    [Fact]
    public async Task Keeps_a_title_that_runs_along_the_head_of_each_page_once()
    {
        await ReadingRoom.NeedPdfAsync();
        string[] pages = [.. Enumerable.Range(1, 4).Select(i => TinyPdf.Page("Our handbook", "", $"Words of {(char)('A' + i)}."))];

        var text = await _room.ReadAsync("a.pdf", TinyPdf.Of([TinyPdf.Page("# Our handbook", "", "Words of A."), .. pages]));

        Assert.Equal(["# Our handbook", "Words of A.", "Words of B.", "Words of C.", "Words of D.", "Words of E."], BlockWords.Of(text));
    }

    [Fact]
    public async Task Leaves_out_the_lines_of_a_table_of_contents()
    {
        await ReadingRoom.NeedPdfAsync();

        Assert.Equal(["Words."], BlockWords.Of(await _room.ReadAsync("a.pdf", TinyPdf.Of(TinyPdf.Page("Supervision . . . . . . . . 4", "Carers ........... 12", "", "Words.")))));
    }

    [Theory]
    [InlineData("A commit-", "ment to all.", "A commitment to all.")]
    [InlineData("Then follow. A follow-", "up call.", "Then follow. A follow-up call.")]
    [InlineData("From 1990-", "2000 on.", "From 1990- 2000 on.")]
    public async Task Joins_a_word_that_is_divided_at_the_end_of_a_line(string first, string second, string whole)
    {
        await ReadingRoom.NeedPdfAsync();

        Assert.Equal([whole], BlockWords.Of(await _room.ReadAsync("a.pdf", TinyPdf.Of(TinyPdf.Page(first, second)))));
    }

    [Fact]
    public async Task Says_of_a_scanned_document_that_it_holds_no_text()
    {
        await ReadingRoom.NeedPdfAsync();

        Assert.Contains("pictures of pages", await _room.RefusalAsync("a.pdf", TinyPdf.Of("0 0 100 100 re f")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_line_what_installs_the_program_that_is_not_there()
    {
        Assert.Null(await PdfProgram.FindAsync(_room.Folder.Path, TestContext.Current.CancellationToken));
        var path = _room.Folder.File("a.pdf");
        await File.WriteAllBytesAsync(path, TinyPdf.Of(TinyPdf.Page("Words.")), TestContext.Current.CancellationToken);

        var result = await new DocumentReader(_room.Limits, pdf: null, TimeProvider.System).ReadAsync(path, known: null, TestContext.Current.CancellationToken);

        Assert.Contains("apt-get install poppler-utils", ReadingRoom.ReasonOf(result), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', ReadingRoom.ReasonOf(result));
    }

    [Fact]
    public async Task Leaves_out_letters_that_are_too_small_to_be_seen_and_counts_them()
    {
        await ReadingRoom.NeedPdfAsync();

        var text = await _room.ReadAsync("a.pdf", TinyPdf.Of(TinyPdf.Page("Link workers meet a supervisor.") + "BT /F1 1 Tf 72 300 Td (canary words) Tj ET\n"));

        Assert.Equal(["Link workers meet a supervisor."], BlockWords.Of(text));
        Assert.Equal(1, text.LeftOut[LeftOut.HiddenText]);
    }
}
