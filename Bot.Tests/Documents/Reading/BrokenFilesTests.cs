using System.Text;
using Bot.Documents.Reading;
using Bot.Tests.Documents.Reading.Files;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Documents.Reading;

/// <summary>Whatever bytes a file holds, it is read or refused, soon and without a fault.</summary>
public sealed class BrokenFilesTests : IDisposable
{
    private static readonly Dictionary<string, byte[]> Good = new(StringComparer.Ordinal)
    {
        ["a.docx"] = WordFile.Of(WordFile.Paragraph("Supervision", "H1") + WordFile.Paragraph("Monthly.") + WordFile.Item("a desk") + WordFile.Table(["Role", "Hours"], ["GP", "2"])),
        ["a.pptx"] = PowerPointFile.Of((PowerPointFile.Shape("title", "A") + PowerPointFile.Table(["a", "b"], ["c", "d"]), "Notes.", true)),
        ["a.html"] = "<!DOCTYPE html><html><head><title>T</title></head><body><main><h1>A</h1><p>b</p><ul><li>c</li></ul><table><tr><td>d</td></tr></table></main></body></html>"u8.ToArray(),
        ["a.md"] = "# A\n\nb [c](d)\n\n- e\n\n|f|g|\n|-|-|\n|h|i|\n"u8.ToArray(),
        ["a.txt"] = Encoding.UTF8.GetBytes("Café\n\n- a\n- b\n"),
        ["a.pdf"] = TinyPdf.Of(TinyPdf.Page("# A", "", "b"), TinyPdf.Page("c")),
    };

    private readonly ReadingRoom _room = new();

    public static TheoryData<string> Names => [.. Good.Keys];

    public void Dispose() => _room.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Are_read_before_they_are_broken(string name)
    {
        await NeedAsync(name);

        Assert.IsType<ReadingResult.Read>(await _room.ResultAsync(name, Good[name]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Are_read_or_refused_when_bytes_are_changed_taken_or_put_in(string name)
    {
        await NeedAsync(name);
        var slowest = 0.0;

        Prop.ForAll(Arb.From(Mutant(Good[name])), bytes =>
        {
            slowest = Math.Max(slowest, ReadingRoom.SecondsAsync(() => _room.ResultAsync(name, bytes)).GetAwaiter().GetResult());
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

        Assert.InRange(slowest, 0, 4); // Two in a quiet house.
    }

    [Fact]
    public void Are_read_or_refused_when_the_text_inside_an_Office_file_is_changed()
    {
        var inside = Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{WordFile.Item("a")}{WordFile.Table(["b", "c"], ["d", "e"])}</w:body></w:document>");

        Prop.ForAll(Arb.From(Mutant(inside)), bytes =>
            _room.ResultAsync("a.docx", ZipFile.Word(stream => stream.Write(bytes))).GetAwaiter().GetResult() is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Are_read_or_refused_when_they_are_cut_short(string name)
    {
        await NeedAsync(name);

        for (var part = 1; part < 8; part++)
            Assert.NotNull(await _room.ResultAsync(name, Good[name][..(Good[name].Length * part / 8)]));
    }

    private static Gen<byte[]> Mutant(byte[] good) =>
        from changes in
            (from place in Gen.Choose(0, good.Length - 1)
             from kind in Gen.Choose(0, 3)
             from value in Gen.Choose(0, 255)
             select (place, kind, value)).NonEmptyListOf()
        select changes.Aggregate(good, static (bytes, change) => Changed(bytes, change.place % Math.Max(1, bytes.Length), change.kind, (byte)change.value));

    private static byte[] Changed(byte[] bytes, int place, int kind, byte value) => kind switch
    {
        0 => [.. bytes[..place], value, .. bytes.Skip(place + 1)],
        1 => [.. bytes[..place], .. bytes.Skip(place + value)],
        2 => [.. bytes[..place], .. Enumerable.Repeat(value, value), .. bytes[place..]],
        _ => [.. bytes[..place], .. bytes.Skip(Math.Max(0, place - value)).Take(value), .. bytes[place..]],
    };

    private static Task NeedAsync(string name) => name.EndsWith(".pdf", StringComparison.Ordinal) ? ReadingRoom.NeedPdfAsync() : Task.CompletedTask;
}
