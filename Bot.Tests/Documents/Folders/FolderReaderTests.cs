using Bot.Documents;
using Bot.Documents.Folders;
using Bot.Documents.Reading;
using Bot.Tests.Documents.Reading.Files;
using Bot.Tests.Host;
using Knowledge;

namespace Bot.Tests.Documents.Folders;

public sealed class FolderReaderTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _files = new();
    private readonly ManualClock _clock = new();
    private readonly KnowledgeBase _knowledge;

    private readonly FolderReader _reader;

    public FolderReaderTests()
    {
        _knowledge = KnowledgeBase.Open(_data.Path, _clock);
        _reader = new FolderReader(_knowledge, new DocumentReaders(_clock));
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        _data.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Makes_the_files_of_a_folder_and_of_those_in_it_found_with_their_titles()
    {
        Directory.CreateDirectory(_files.File("more"));
        await WriteAsync("key.docx", WordFile.Of(WordFile.Paragraph("Allotment", "H1") + WordFile.Paragraph("The key hangs at reception.")));
        await WriteAsync("more/carers.html", "<html><h1>Carers</h1><p>They meet on Mondays.</p></html>"u8.ToArray());

        await FillAsync();

        Assert.Equal(["Allotment", "Carers"], _knowledge.Documents.Select(static document => document.Title), StringComparer.Ordinal);
        var hit = Assert.Single(await _knowledge.For(Readership.Everybody).SearchAsync("where is the allotment key", 5, TestContext.Current.CancellationToken));
        Assert.Equal("The key hangs at reception.", hit.Passage.Text);
    }

    [Fact]
    public async Task Knows_the_slide_of_each_passage_also_after_a_restart()
    {
        await WriteAsync("a.pptx", PowerPointFile.Of((PowerPointFile.Shape("", "Welcome."), null, true), (PowerPointFile.Shape("", "The key hangs at reception."), null, true)));
        await FillAsync();
        _knowledge.Dispose();

        using var again = KnowledgeBase.Open(_data.Path, _clock);

        Assert.Equal(["slide 1", "slide 2"], again.For(Readership.Everybody).PassagesOf(Assert.Single(again.Documents).Id).Select(static passage => passage.Place), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Does_not_read_again_what_has_not_changed()
    {
        await WriteAsync("a.txt", "One."u8.ToArray());
        await FillAsync();
        var before = Assert.Single(_knowledge.Documents);

        var (documents, _) = await ReadAsync();

        Assert.Same(before.Markdown, Assert.Single(documents).Markdown);
    }

    [Fact]
    public async Task Reads_again_what_has_changed_although_its_size_and_time_are_the_same()
    {
        await WriteAsync("a.txt", "One."u8.ToArray());
        var time = File.GetLastWriteTimeUtc(_files.File("a.txt"));
        await FillAsync();

        await WriteAsync("a.txt", "Two."u8.ToArray());
        File.SetLastWriteTimeUtc(_files.File("a.txt"), time);

        Assert.Equal((0, 1, 0), await FillAsync());
        Assert.Contains("Two", Assert.Single(_knowledge.Documents).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_a_glance_opens_only_files_of_another_size_or_time()
    {
        await WriteAsync("same.txt", "One."u8.ToArray());
        await WriteAsync("longer.txt", "One."u8.ToArray());
        await FillAsync();
        var before = Glance.At(_files.Path);
        var time = File.GetLastWriteTimeUtc(_files.File("same.txt"));
        await WriteAsync("same.txt", "Two."u8.ToArray());
        File.SetLastWriteTimeUtc(_files.File("same.txt"), time);
        await WriteAsync("longer.txt", "One and two."u8.ToArray());

        var (documents, _) = await ReadAsync(before);

        Assert.Equal(["One and two.", "One."], documents.Select(static document => document.Markdown.Trim()).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Remembers_what_to_tell_of_a_file_that_it_does_not_open_again()
    {
        await WriteAsync("b.docx", [0xD0, 0xCF, 0x11, 0xE0]);
        var (_, told) = await ReadAsync();

        Assert.Equal(told, (await ReadAsync(Glance.At(_files.Path), [.. told])).Notices);
    }

    [Fact]
    public async Task Leaves_nothing_of_a_file_that_is_gone()
    {
        await WriteAsync("a.txt", "canary"u8.ToArray());
        await WriteAsync("b.txt", "Words."u8.ToArray());
        await FillAsync();

        File.Delete(_files.File("a.txt"));

        Assert.Equal((0, 0, 1), await FillAsync());
        _knowledge.Dispose();
        Assert.All(Directory.GetFiles(_data.Path), static path => Assert.DoesNotContain("canary", File.ReadAllText(path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_the_owner_in_one_line_each_what_was_not_read_and_reads_the_rest()
    {
        await WriteAsync("a.docx", WordFile.Of(WordFile.Paragraph("Words."), static main => WordFile.AddComment(main, "canary")));
        await WriteAsync("b.docx", [0xD0, 0xCF, 0x11, 0xE0]);
        await WriteAsync("~$a.docx", [1]);

        var (documents, notices) = await ReadAsync();

        Assert.Single(documents);
        Assert.Equal(
            ["Read: a.docx. Not read: 1 comment.", "Left out: b.docx. It is in the format that Office used until 2003: open it and save it as .docx or .pptx."],
            notices.Select(static notice => notice.Text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Follows_no_link_out_of_the_folder()
    {
        using var other = new TemporaryFolder();
        await File.WriteAllTextAsync(other.File("a.txt"), "canary", TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(_files.File("a.txt"), other.File("a.txt"));
        Directory.CreateSymbolicLink(_files.File("folder"), other.Path);

        Assert.Empty((await ReadAsync()).Documents);
    }

    private Task<(IReadOnlyList<Document> Documents, IReadOnlyList<Notice> Notices)> ReadAsync(Glance? last = null, params Notice[] before) =>
        _reader.ReadAsync(new WatchedFolder(_files.Path), Glance.At(_files.Path), last, before, progress: null, TestContext.Current.CancellationToken);

    private async Task<(int Added, int Changed, int Removed)> FillAsync()
    {
        var report = await _knowledge.UpdateAsync("files", (await ReadAsync()).Documents, progress: null, TestContext.Current.CancellationToken);
        return (report.Added, report.Changed, report.Removed);
    }

    private Task WriteAsync(string name, byte[] content) => File.WriteAllBytesAsync(_files.File(name), content, TestContext.Current.CancellationToken);
}
