using Bot.Documents.Reading.Office;
using Bot.Documents.Reading.Texts;
using Bot.Tests.Documents.Reading.Files;

namespace Bot.Tests.Documents.Reading.Office;

public sealed class OfficePackageTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public static TheoryData<string, string> Refused => new()
    {
        { "zeros", "unfolds" },
        { "repetition", "unfolds" },
        { "many parts", "unfolds" },
        { "many megabytes", "unfolds" },
        { "deep", "too deeply" },
        { "billion laughs", "damaged" },
        { "outside entity", "damaged" },
        { "archive", "archive" },
        { "archive in an archive", "archive" },
        { "workbook", "Excel" },
        { "locked", "password" },
        { "old", "2003" },
    };

    public void Dispose() => _room.Dispose();

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Is_refused_soon_with_a_reason(string what, string reason)
    {
        var content = Content(what);

        var seconds = await ReadingRoom.SecondsAsync(async () => Assert.Contains(reason, await _room.RefusalAsync("a.docx", content), StringComparison.Ordinal));

        Assert.InRange(seconds, 0, 4); // Two in a quiet house.
    }

    [Fact]
    public void Leaves_memory_as_it_was_when_a_part_unfolds_to_a_gigabyte()
    {
        var content = ZipFile.Word(ZipFile.Megabytes(1024));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<UnreadableException>(() => OfficePackage.IsWord(content, new ReadingLimits(), TestContext.Current.CancellationToken));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 << 20);
    }

    [Fact]
    public async Task Never_opens_an_archive_inside_a_document()
    {
        var content = ZipFile.Word(ZipFile.Document(WordFile.Paragraph("Seen.")), ("word/embeddings/a.zip", stream => stream.Write(ZipFile.Of(("a", ZipFile.Megabytes(3))))));

        Assert.Equal(["Seen."], BlockWords.Of(await _room.ReadAsync("a.docx", content)));
    }

    private static byte[] Content(string what) => what switch
    {
        "zeros" => ZipFile.Word(ZipFile.Megabytes(1024)),
        "repetition" => ZipFile.Word(ZipFile.Megabytes(40)),
        "many parts" => ZipFile.Word(ZipFile.Document(""), [.. Enumerable.Range(0, 3000).Select(i => ($"p{i}", ZipFile.Text("")))]),
        "many megabytes" => ZipFile.Word(ZipFile.Document(""), [.. Enumerable.Range(0, 60).Select(i => ($"p{i}", ZipFile.Megabytes(4)))]),
        "deep" => ZipFile.Word(ZipFile.Document(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)))),
        "billion laughs" => ZipFile.Word(ZipFile.Text("<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;</d>")),
        "outside entity" => ZipFile.Word(ZipFile.Text("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>")),
        "archive" => ZipFile.Of(("a.txt", ZipFile.Text("words"))),
        "archive in an archive" => ZipFile.Of(("a.zip", stream => stream.Write(ZipFile.Of(("a.txt", ZipFile.Text("words")))))),
        "workbook" => ZipFile.Of(("[Content_Types].xml", ZipFile.Text("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"))),
        "locked" => [0xD0, 0xCF, 0x11, 0xE0, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")],
        "old" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
