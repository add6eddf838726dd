using Bot.Documents.Reading.Texts;

namespace Bot.Tests.Documents.Reading.Texts;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("a\u200Bb")] // a space of no width
    [InlineData("a\u202Eb")] // turns the writing round
    [InlineData("a\uFEFFb")]
    [InlineData("a\U000E0041b")] // a letter among the tags
    [InlineData("a\uFE01b")] // a variant of the letter before
    [InlineData("a\u3164b")] // a letter that fills
    [InlineData("a\u0007b")]
    public void Takes_out_and_counts_what_nobody_sees(string text) => Assert.Equal(("ab", 1), VisibleText.Of(text));

    [Theory]
    [InlineData("soft\u00ADly", "softly")]
    [InlineData("heart \u2764\uFE0F", "heart \u2764")]
    public void Does_not_count_what_every_program_puts_there(string text, string words) => Assert.Equal((words, 0), VisibleText.Of(text));

    [Fact]
    public void Puts_words_on_one_line_with_single_spaces() => Assert.Equal(("a b c", 0), VisibleText.Of(" a\r\n\tb\u00A0 c "));

    [Fact]
    public void Keeps_accents_and_takes_out_towers_of_marks() => Assert.Equal(("e\u0301\u0323\u0302", 17), VisibleText.Of("e\u0301\u0323" + new string('\u0302', 18)));
}
