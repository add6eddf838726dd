using System.Net;
using System.Text.RegularExpressions;
using Bot.Tests.Host;

namespace Bot.Tests.Pages;

public sealed partial class PagesTests
{
    [Theory]
    [InlineData("/privacy", "Privacy notice", "Privacy notice")]
    [InlineData("/terms", "Terms of use", "Terms of use")]
    [InlineData("/about", "About the Framework Companion", "About")]
    [InlineData("/articles", "All articles", "All articles")]
    [InlineData("/articles/carers", "Carers and social prescribing", "Carers and social prescribing")]
    public async Task Shows_a_page_that_a_browser_may_only_read(string path, string heading, string title)
    {
        await using var bot = await RunningBot.StartAsync();

        using var response = await bot.Http.GetAsync(path, TestContext.Current.CancellationToken);

        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Matches($"<h1[^>]*>{heading}</h1>", html);
        Assert.Contains($"<title>{title} – Framework Companion</title>", html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_article_that_is_listed_has_its_page_with_its_sources()
    {
        await using var bot = await RunningBot.StartAsync();
        var list = await bot.Http.GetStringAsync("/articles", TestContext.Current.CancellationToken);

        var pages = ArticleLink().Matches(list).Select(match => match.Groups["path"].Value).ToList();

        Assert.Equal(32, pages.Count);
        foreach (var page in pages)
        {
            Assert.Contains("Where this comes from", await bot.Http.GetStringAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_part_of_an_article_links_to_its_sources_in_the_list()
    {
        await using var bot = await RunningBot.StartAsync();

        var html = await bot.Http.GetStringAsync("/articles/supervision-types", TestContext.Current.CancellationToken);

        Assert.Contains("<em>Sources: <a href=\"#source-1\">1</a></em>", html, StringComparison.Ordinal);
        Assert.Contains("<em>Sources: <a href=\"#source-1\">1</a>, <a href=\"#source-3\">3</a>, <a href=\"#source-4\">4</a>, <a href=\"#source-8\">8</a></em>", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"source-8\">", html, StringComparison.Ordinal);
        Assert.Matches("<ol>\\s*<li id=\"source-1\">.*Supervision guidance for primary care network", html);
        Assert.DoesNotContain("S9", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_no_organisations_own_words()
    {
        await using var bot = await RunningBot.StartAsync();

        var html = await bot.Http.GetStringAsync("/articles/crisis-help", TestContext.Current.CancellationToken);

        Assert.Contains("Our safeguarding lead, as your administrator set it: ask me in Teams.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_there_is_no_such_article()
    {
        await using var bot = await RunningBot.StartAsync();

        using var response = await bot.Http.GetAsync("/articles/no-such-thing", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("all articles", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(?<path>/articles/[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleLink();
}
