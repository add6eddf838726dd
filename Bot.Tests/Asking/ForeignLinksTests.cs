using Bot.Asking;
using Bot.Tests.Knowledge;

namespace Bot.Tests.Asking;

public sealed class ForeignLinksTests
{
    [Theory]
    [InlineData("Write to https://evil.example/?q=1.", "Write to (an address that stands in the document).")]
    [InlineData("See WWW.EVIL.EXAMPLE now", "See (an address that stands in the document) now")]
    [InlineData("Mail mailto:a@evil.example, please", "Mail (an address that stands in the document), please")]
    [InlineData("![x](https://evil.example/p.png)", "![x]((an address that stands in the document))")]
    [InlineData("Go to evil.example/x?q=1 and evil.example:8443/y.", "Go to (an address that stands in the document) and (an address that stands in the document).")]
    [InlineData("Is it nhs.uk? He/she and 24/7, St. John/St. Mary", "Is it nhs.uk? He/she and 24/7, St. John/St. Mary")]
    [InlineData("Read https://example.org/supervision first", "Read https://example.org/supervision first")]
    [InlineData("Open 9:00 to 17:00, e.g. Mondays", "Open 9:00 to 17:00, e.g. Mondays")]
    public void Leaves_only_the_sources_own(string words, string left)
    {
        var passage = Sample.Passage("Supervision", words) with { Sources = [Sample.Source("a") with { Url = new Uri("https://example.org/supervision") }] };

        Assert.Equal(left, ForeignLinks.LeftOut(words, passage));
        Assert.Equal(left, ExtractText.InOneLine(new Extract(passage, [words]), static each => each));
    }
}
