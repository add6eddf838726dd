using Bot.Pages;
using Bot.Tests.Knowledge;
using Knowledge;

namespace Bot.Tests.Pages;

public sealed class SourceListTests
{
    [Fact]
    public void Tells_a_licence_that_all_share_once()
    {
        var list = SourceList.Of([Licensed("a", "OGL 3.0"), Licensed("b", "OGL 3.0")]);

        Assert.Contains("Licence of each: OGL 3.0.", list, StringComparison.Ordinal);
        Assert.DoesNotContain("licence:", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_another_licence_in_the_line_of_its_source()
    {
        var list = SourceList.Of([Licensed("a", "OGL 3.0"), Licensed("b", "our own words"), Licensed("c", "OGL 3.0")]);

        Assert.Contains("Licence, where a line names no other: OGL 3.0.", list, StringComparison.Ordinal);
        Assert.Equal("2. Source b, version not stated, licence: our own words", Assert.Single(list.Split('\n'), line => line.Contains("licence:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tells_licences_that_none_share_in_their_lines()
    {
        var list = SourceList.Of([Licensed("a", "OGL 3.0"), Licensed("b", "our own words")]);

        Assert.Equal(2, list.Split('\n').Count(line => line.Contains(", licence: ", StringComparison.Ordinal)));
    }

    private static Source Licensed(string key, string licence) => Sample.Source(key) with { Licence = licence };
}
