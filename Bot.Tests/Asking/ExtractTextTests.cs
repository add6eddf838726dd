using Bot.Asking;
using Bot.Tests.Knowledge;

namespace Bot.Tests.Asking;

public sealed class ExtractTextTests
{
    private static readonly Extract List = new(Sample.Passage("Title", ""), ["First.", "There are three:", "- a*", "- b", "Last."], ItemsLeftOut: 1);

    [Fact]
    public void Puts_each_item_on_a_line_and_begins_a_paragraph_after_the_list() =>
        Assert.Equal("First. There are three:\n- a*\n- b\n- … and 1 more in the article\n\nLast.", ExtractText.Of(List, words => words));

    [Fact]
    public void Escapes_the_words_and_not_the_dash() =>
        Assert.Contains("\n- a\\*\n", ExtractText.Of(List, global::Cards.CardText.Escape), StringComparison.Ordinal);

    [Fact]
    public void Writes_one_line_without_dashes() =>
        Assert.Equal("First. There are three: a* b … and 1 more in the article Last.", ExtractText.InOneLine(List, words => words));
}
