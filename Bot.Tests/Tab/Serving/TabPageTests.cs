using System.Net;
using System.Text.RegularExpressions;
using Bot.Tab.Serving;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bot.Tests.Tab.Serving;

[Collection<OneTab>]
public sealed partial class TabPageTests(TabRoom room)
{
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "wwwroot", "tab");

    [Fact]
    public async Task Lets_scripts_and_styles_of_its_own_in_and_is_framed_by_Teams_alone()
    {
        using var answer = await room.Room.Bot.Http.GetAsync("/tab", TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ");

        Assert.Contains("default-src 'none'", policy, StringComparer.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparer.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparer.Ordinal);
        Assert.Contains("frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft", policy, StringComparer.Ordinal);
        Assert.DoesNotContain(policy, static part => part.Contains("unsafe", StringComparison.Ordinal));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("camera=()", answer.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Marks_its_styles_anew_each_time()
    {
        Assert.SkipUnless(Directory.Exists(Built), "The tab is not built: Node.js 20 or later is needed");

        var (first, second) = (await MarkAsync(), await MarkAsync());

        Assert.NotEqual(first, second, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Gives_out_assets_compressed_and_for_good()
    {
        Assert.SkipUnless(Directory.Exists(Built), "The tab is not built: Node.js 20 or later is needed");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tab/assets/" + Directory.GetFiles(Path.Combine(Built, "assets"), "index*.js").Select(Path.GetFileName).First());
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");

        using var answer = await room.Room.Bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl?.MaxAge);
    }

    [Theory]
    [InlineData("/tab/assets/none.js")]
    [InlineData("/tab/assets/..%2findex.html")]
    [InlineData("/tab/assets/%2e%2e%2f%2e%2e%2fBot.dll")]
    public async Task Gives_out_nothing_else(string path)
    {
        using var answer = await room.Room.Bot.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Says_how_it_is_built_where_it_is_not()
    {
        using var nothing = new TemporaryFolder();

        var page = Assert.IsType<ContentHttpResult>(new TabPage(nothing.Path).Show(new DefaultHttpContext()));

        Assert.Equal(503, page.StatusCode);
        Assert.Contains("dotnet build Bot", page.ResponseContent, StringComparison.Ordinal);
    }

    private async Task<string> MarkAsync()
    {
        using var answer = await room.Room.Bot.Http.GetAsync("/tab", TestContext.Current.CancellationToken);
        var mark = Mark().Match(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups["mark"].Value;
        Assert.Contains($"'nonce-{mark}'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        return mark;
    }

    [GeneratedRegex("style-nonce\" content=\"(?<mark>[^\"]{20,})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
