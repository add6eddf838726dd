using System.Text;
using Bot.Tests.Documents.Reading.Files;

namespace Bot.Tests.Documents.Reading.Plain;

public sealed class PlainReadersTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "windows-1252"];

    public void Dispose() => _room.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Reads_text_in_any_usual_encoding(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        Assert.Equal(["“Café” – £5"], BlockWords.Of(await _room.ReadAsync("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("“Café” – £5")])));
    }

    [Fact]
    public async Task Reads_the_paragraphs_and_lists_of_a_plain_text() => Assert.Equal(
        ["One line and another.", "- a phone in a case - a desk"],
        BlockWords.Of(await _room.ReadAsync("a.txt", "One line\r\nand another.\r\n\r\n- a phone\r\n  in a case\r\n- a desk\r\n"u8.ToArray())));

    [Fact]
    public async Task Calls_a_text_without_a_title_by_its_name() =>
        Assert.Equal("induction plan 2026", (await _room.ReadAsync("induction_plan-2026.txt", "Words."u8.ToArray())).Title);

    [Fact]
    public async Task Reads_Markdown_with_its_structure_and_without_what_is_hidden() => Assert.Equal(
        ["# Carers", "Ask them.", "- a - b", "[Role|Hours] GP|2"],
        BlockWords.Of(await _room.ReadAsync("a.md", "---\nsecret: canary\n---\n# Carers\n\n<!-- canary -->\nAsk [them](https://example.org).\n\n- a\n- b\n\n|Role|Hours|\n|-|-|\n|GP|2|\n"u8.ToArray())));

    [Theory]
    [InlineData("[a](")]
    [InlineData("[a]: b\n")]
    [InlineData("|")]
    [InlineData("> ")]
    [InlineData("*a_")]
    public async Task Comes_to_an_end_with_marks_that_make_Markdown_slow(string mark)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(mark, 300_000)));

        Assert.InRange(await ReadingRoom.SecondsAsync(() => _room.ResultAsync("a.md", content)), 0, 5); // Two in a quiet house.
    }
}
