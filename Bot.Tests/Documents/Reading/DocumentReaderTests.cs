using System.Diagnostics;
using System.Text;
using Bot.Documents.Reading;
using Bot.Documents.Reading.Texts;
using Bot.Tests.Documents.Reading.Files;

namespace Bot.Tests.Documents.Reading;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Reads_a_file_by_its_content_and_says_that_its_name_is_wrong()
    {
        var read = Assert.IsType<ReadingResult.Read>(await _room.ResultAsync("a.pdf", WordFile.Of(WordFile.Paragraph("Words."))));

        Assert.Equal(["Words."], BlockWords.Of(read.Text));
        Assert.Equal("Its name ends in .pdf, but it is a Word document and was read as one. Rename it.", read.Remark);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a")]
    [InlineData("a.backup")]
    public async Task Says_nothing_of_a_name_that_is_right_or_tells_nothing(string name) =>
        Assert.Null(Assert.IsType<ReadingResult.Read>(await _room.ResultAsync(name, WordFile.Of(WordFile.Paragraph("Words.")))).Remark);

    [Theory]
    [InlineData("GIF89a", "picture")]
    [InlineData("{\\rtf1 words}", "RTF")]
    [InlineData("<?xml version='1.0'?><a>words</a>", "XML")]
    [InlineData("Rar!\u001A\u0007", "archive")]
    [InlineData("words\0words", "no document")]
    [InlineData("  \n ", "no text")]
    public async Task Refuses_what_it_does_not_read_and_says_what_to_do(string content, string reason) =>
        Assert.Contains(reason, await _room.RefusalAsync("a.txt", Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public async Task Refuses_an_empty_file() => Assert.Contains("empty", await _room.RefusalAsync("a.docx", []), StringComparison.Ordinal);

    [Fact]
    public async Task Refuses_two_gigabytes_without_reading_them()
    {
        var path = _room.Folder.File("a.txt");
        await using (var file = File.Create(path))
            file.SetLength(2L << 30);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var answer = new DocumentReader(new ReadingLimits(), null, TimeProvider.System).ReadAsync(path, known: null, TestContext.Current.CancellationToken);

        Assert.True(answer.IsCompleted);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        Assert.Contains("larger than 20 MB", ReadingRoom.ReasonOf(await answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-help.txt")]
    [InlineData("two\nlines.txt")]
    [InlineData("\u202Etxt.exe.txt")]
    [InlineData("..txt")]
    [InlineData("; rm -r $HOME `x`.txt")]
    [InlineData("%s%n.txt")]
    public async Task Reads_a_file_of_any_name(string name) => Assert.Equal(["Words."], BlockWords.Of(await _room.ReadAsync(name, "Words."u8.ToArray())));

    [Theory]
    [InlineData("-v.pdf")]
    [InlineData("two\nlines.pdf")]
    [InlineData("--.pdf")]
    public async Task Reads_a_PDF_of_any_name(string name)
    {
        await ReadingRoom.NeedPdfAsync();

        Assert.Equal(["Words."], BlockWords.Of(await _room.ReadAsync(name, TinyPdf.Of(TinyPdf.Page("Words.")))));
    }

    [Fact]
    public async Task Makes_a_short_visible_title_of_a_long_or_odd_name()
    {
        Assert.Equal(120, (await _room.ReadAsync(new string('a', 240) + ".txt", "Words."u8.ToArray())).Title.Length);
        Assert.Equal("txt.exe", (await _room.ReadAsync("\u202Etxt.exe.txt", "Words."u8.ToArray())).Title);
    }

    [Fact]
    public async Task Does_not_follow_a_link()
    {
        var path = _room.Folder.File("a.txt");
        File.CreateSymbolicLink(path, "/etc/hostname");

        Assert.Contains("link", ReadingRoom.ReasonOf(await _room.ResultAsync(path)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_open_a_pipe()
    {
        var path = _room.Folder.File("a.txt");
        using (var make = Process.Start("mkfifo", [path]))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        // Opening it would wait for ever for somebody to write.
        Assert.Contains("no ordinary file", ReadingRoom.ReasonOf(await _room.ResultAsync(path)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/proc/self/mem")]
    [InlineData("/etc")]
    [InlineData("/no/such/file")]
    public async Task Does_not_open_a_device_nor_what_is_no_file(string path) => Assert.NotEmpty(ReadingRoom.ReasonOf(await _room.ResultAsync(path)));

    [Fact]
    public async Task Refuses_more_text_than_one_file_may_hold()
    {
        using var room = new ReadingRoom { Limits = new ReadingLimits { Letters = 100 } };

        Assert.Contains("divide", await room.RefusalAsync("a.txt", Encoding.UTF8.GetBytes(new string('a', 101))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_when_the_one_who_asked_does_not_want_it_any_more()
    {
        var path = _room.Folder.File("a.txt");
        await File.WriteAllTextAsync(path, "Words.", TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new DocumentReader(new ReadingLimits(), null, TimeProvider.System).ReadAsync(path, known: null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Leaves_out_runs_of_letters_that_are_no_words_and_counts_them()
    {
        var text = await _room.ReadAsync("a.txt", Encoding.UTF8.GetBytes($"Seen {new string('A', 251)} and read {new string('b', 249)}."));

        Assert.Equal([$"Seen and read {new string('b', 249)}."], BlockWords.Of(text));
        Assert.Equal(1, text.LeftOut[LeftOut.NoWord]);
    }

    [Theory]
    [InlineData("a.pdf", "It is damaged, or not what its name (.pdf) says")]
    [InlineData("a.dat", "It is no document of a kind that is read")]
    public async Task Says_what_is_wrong_with_bytes_of_no_known_form(string name, string reason) =>
        Assert.StartsWith(reason, await _room.RefusalAsync(name, [0, 1, 2, 3, 0xFF, 0, 0, 1]), StringComparison.Ordinal);
}
