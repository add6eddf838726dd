using Cards;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bot.Tests.Cards;

public sealed class CardTextTests
{
    // Knows all the formatting that Teams does, and more: what is plain to this renderer is plain there.
    private static readonly MarkdownPipeline Renderer =
        new MarkdownPipelineBuilder().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UsePipeTables().Build();

    private static readonly Arbitrary<string> Outside = Gen.Elements(
        "word", "a", "1", "12.", "3)", "-", "+", "=", "#", ">", "*", "**", "_", "`", "```", "~~", "|", "\\", "[", "]", "(", ")", "!", "](",
        "](https://a.example)", "<at>", "</at>", "<b>", "<https://a.example>", "<", "&", "&amp;", "&#91;", "{{DATE(2026-11-22T06:08:00Z)}}",
        " ", "    ", "\t", "\n", "\r\n", "\n\n").ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void No_formatting_survives_from_outside() =>
        Prop.ForAll(Outside, text => Markdown.Parse(CardText.Escape(text), Renderer).Descendants().All(IsPlain)).Check(Thorough);

    [Fact]
    public void The_words_are_shown_as_they_were_written() =>
        Prop.ForAll(Outside, text => string.Equals(Letters(Markdown.ToPlainText(CardText.Escape(text), Renderer)), Letters(text), StringComparison.Ordinal)).Check(Thorough);

    [Fact]
    public void No_mention_date_function_or_bare_link_survives_where_escapes_are_not_known() =>
        Prop.ForAll(Outside, text => !Array.Exists(["](", "{{", "<at>a</at>"], syntax => CardText.Escape(text).Contains(syntax, StringComparison.Ordinal))).Check(Thorough);

    [Theory]
    [InlineData("Read [this](https://a.example) now", @"Read \[this]\(https://a.example) now")]
    [InlineData("<at>Everyone</at>", @"\<at>Everyone\</at>")]
    [InlineData("1. One\n- two", "1\\. One\n\\- two")]
    [InlineData("1.2.0 of Health & care (2026): R&D, 3 < 4, well-known", "1.2.0 of Health & care (2026): R&D, 3 < 4, well-known")]
    public void Only_what_would_be_formatting_is_escaped(string outside, string escaped) =>
        Assert.Equal(escaped, CardText.Escape(outside));

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static bool IsPlain(MarkdownObject part) => part is ParagraphBlock or LiteralInline or LineBreakInline || part.GetType() == typeof(ContainerInline);

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
