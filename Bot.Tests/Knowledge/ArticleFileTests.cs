using Knowledge;

namespace Bot.Tests.Knowledge;

public sealed class ArticleFileTests
{
    private static readonly string Sound = Sample.Article("# Supervision\n\nMeet monthly.\n\nSources: a");

    [Fact]
    public void Reads_the_front_matter()
    {
        var document = ArticleFile.Read("supervision.md", Sound);

        Assert.Equal("supervision", document.Id);
        Assert.Equal("Supervision", document.Title);
        Assert.Equal(["link workers", "leads"], document.Audience);
        Assert.Equal("England", document.Region);
        Assert.Equal(new DateOnly(2027, 5, 22), document.ReviewBy);
    }

    [Fact]
    public void Reads_a_source_and_leaves_what_is_not_stated_null()
    {
        var source = Assert.Single(ArticleFile.Read("supervision.md", Sound).Sources);

        Assert.Equal(
            new Source
            {
                Key = "a",
                Title = "Supervision guidance",
                Url = new Uri("https://example.org/supervision"),
                Version = "updated 16 May 2023",
                Licence = "own words",
                Confidence = Confidence.Official,
            },
            source);
    }

    [Fact]
    public void Hands_on_the_body_below_the_front_matter() =>
        Assert.Equal("# Supervision\n\nMeet monthly.\n\nSources: a", ArticleFile.Read("supervision.md", Sound).Markdown);

    [Fact]
    public void Reads_a_file_with_a_byte_order_mark_and_Windows_line_ends() =>
        Assert.Equal(
            ArticleFile.Read("supervision.md", Sound).Markdown,
            ArticleFile.Read("supervision.md", '\uFEFF' + Sound.Replace("\n", "\r\n", StringComparison.Ordinal)).Markdown);

    [Theory]
    [InlineData("title: Supervision", "titel: Supervision", 3, "'titel' is not a key")]
    [InlineData("region: England", "region:", 5, "Give 'region' a value")]
    [InlineData("id: supervision", "id: Super Vision", 2, "small letters, digits and hyphens")]
    [InlineData("audience: [link workers, leads]", "audience: []", 4, "Give 'audience' a value")]
    [InlineData("review_by: 2027-05-22", "review_by: 22/05/2027", 6, "a date such as 2026-11-22")]
    [InlineData("    licence: own words\n", "", 8, "Give 'licence' a value")]
    [InlineData("https://example.org", "http://example.org", 10, "begins with https://")]
    [InlineData("confidence: official", "confidence: high", 13, "official, secondary, local or own")]
    [InlineData("region: England", "region: [England", 2, "Mend the YAML")]
    [InlineData("region: England", "region: \"England", 5, "Mend the YAML")]
    [InlineData("# Supervision", "# Super vision", 15, "Begin the text with '# Supervision'")]
    [InlineData("# Supervision", "Words first.\n\n# Supervision", 15, "Begin the text with '# Supervision'")]
    [InlineData("Meet monthly.", "# Another", 17, "only the title has one #")]
    [InlineData("Sources: a", "Sources: a, S9", 19, "'S9' is none of them")]
    [InlineData("Sources: a", "Sources:", 19, "at least one key")]
    [InlineData("monthly.\n\n", "monthly.\n", 18, "Put an empty line before 'Sources:'")]
    [InlineData("---\nid", "id", 1, "Begin the file with a line ---")]
    [InlineData("---\n# Supervision", "# Supervision", 18, "Close the front matter")]
    public void Says_where_a_file_breaks_the_form_and_what_to_do(string sound, string broken, int line, string advice)
    {
        var fault = Assert.Throws<ArticleException>(() => ArticleFile.Read("supervision.md", Sound.Replace(sound, broken, StringComparison.Ordinal)));

        Assert.Equal(line, fault.Line);
        Assert.StartsWith($"supervision.md, line {line}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(advice, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_source_key_that_stands_twice()
    {
        var twice = Sound.Replace("sources:\n", "sources:\n  - {key: a, title: First, licence: own words, confidence: own}\n", StringComparison.Ordinal);

        var fault = Assert.Throws<ArticleException>(() => ArticleFile.Read("supervision.md", twice));

        Assert.Equal(9, fault.Line);
    }
}
