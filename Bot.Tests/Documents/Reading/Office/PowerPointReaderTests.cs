using Bot.Documents.Reading.Texts;
using Bot.Tests.Documents.Reading.Files;
using static Bot.Tests.Documents.Reading.Files.PowerPointFile;

namespace Bot.Tests.Documents.Reading.Office;

public sealed class PowerPointReaderTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Reads_each_slide_under_its_title_with_its_points_table_and_notes()
    {
        var text = await _room.ReadAsync("a.pptx", Of(
            (Shape("ctrTitle", "Welcome day"), null, true),
            (Shape("body", "a phone", "a desk") + Shape("title", "What you need") + Shape("", "Ask at the desk.") + Table(["Who", "What"], ["GP", "a key"]), "Hand out the keys.", true)));

        Assert.Equal(
            ["slide 1: ## Welcome day", "slide 2: ## What you need", "slide 2: - a phone - a desk", "slide 2: Ask at the desk.", "slide 2: [Who|What] GP|a key", "slide 2: Notes: Hand out the keys."],
            BlockWords.WithPlaces(text));
        Assert.Equal("Welcome day", text.Title);
    }

    [Fact]
    public async Task Names_a_slide_without_a_title_by_its_number() =>
        Assert.Equal(["## Slide 1", "Words."], BlockWords.Of(await _room.ReadAsync("a.pptx", Of((Shape("", "Words."), null, true)))));

    [Fact]
    public async Task Leaves_out_hidden_slides_and_shapes_and_counts_them()
    {
        var text = await _room.ReadAsync("a.pptx", Of((Shape("", "Seen.") + HiddenShape("canary"), null, true), (Shape("", "canary"), "canary", false)));

        Assert.Equal(["## Slide 1", "Seen."], BlockWords.Of(text));
        Assert.Equal((1, 1), (text.LeftOut[LeftOut.HiddenSlide], text.LeftOut[LeftOut.HiddenText]));
    }

    [Theory]
    [InlineData("<a:rPr sz=\"100\"/>")]
    [InlineData("<a:rPr><a:noFill/></a:rPr>")]
    [InlineData("<a:rPr><a:solidFill><a:srgbClr val=\"000000\"><a:alpha val=\"0\"/></a:srgbClr></a:solidFill></a:rPr>")]
    public async Task Leaves_out_words_that_are_tiny_or_clear_and_counts_them(string look)
    {
        var text = await _room.ReadAsync("a.pptx", Of((Shape(("Seen. ", "<a:rPr sz=\"1800\"/>"), ("canary", look)), null, true)));

        Assert.Equal(["## Slide 1", "Seen."], BlockWords.Of(text));
        Assert.Equal(1, text.LeftOut[LeftOut.HiddenText]);
    }
}
