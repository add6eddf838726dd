using System.Text;
using Bot.Documents.Reading.Texts;
using Bot.Tests.Documents.Reading.Files;

namespace Bot.Tests.Documents.Reading.Web;

public sealed class WebPageReaderTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Reads_headings_paragraphs_links_lists_and_tables()
    {
        var text = await ReadAsync(
            """
            <h1>Carers</h1><p>Ask the <a href="https://example.org">carers' <b>centre</b></a>.</p>
            <ul><li>a break<ul><li>a week</li></ul></li><li>money</li></ul><dl><dt>GP</dt><dd>a doctor</dd></dl>
            <table><tr><th>Role</th><th>Hours</th></tr><tr><td>GP</td><td>2</td></tr></table>
            """);

        Assert.Equal(["# Carers", "Ask the carers' centre.", "- a break - a week - money", "- GP: a doctor", "[Role|Hours] GP|2"], BlockWords.Of(text));
        Assert.Equal("Carers", text.Title);
    }

    [Fact]
    public async Task Leaves_out_the_mark_beside_a_heading_that_links_to_it()
    {
        var text = await ReadAsync("<h1>Carers<a class=headerlink href=#carers>¶</a></h1><p>Ask.</p>");

        Assert.Equal(["# Carers", "Ask."], BlockWords.Of(text), StringComparer.Ordinal);
        Assert.Equal("Carers", text.Title);
    }

    [Fact]
    public async Task Leaves_out_a_list_of_links_before_the_first_heading_and_keeps_one_after_it()
    {
        const string List = "<ul><li><a href=a>One</a></li><li><a href=b>Two</a></li><li><a href=c>Three</a></li></ul>";

        Assert.Equal(["# Carers", "- One - Two - Three"], BlockWords.Of(await ReadAsync($"{List}<h1>Carers</h1>{List}")));
    }

    [Fact]
    public async Task Has_the_title_of_the_page_where_the_heading_is_a_numbered_section() =>
        Assert.Equal("Opening times", (await ReadAsync("<title>Opening times</title><h1>1. Summer</h1><p>Nine.</p>")).Title);

    [Fact]
    public async Task Reads_a_page_that_begins_with_a_line_of_another_program() =>
        Assert.Equal(["# Carers", "Ask."], BlockWords.Of(await _room.ReadAsync("a.html", "Content-type: text/html\n\n<!DOCTYPE html><html><body><h1>Carers</h1><p>Ask.</p></body></html>"u8.ToArray())).TakeLast(2), StringComparer.Ordinal);

    [Theory]
    [InlineData("<nav>canary</nav>")]
    [InlineData("<script>canary</script>")]
    [InlineData("<style>canary</style>")]
    [InlineData("<footer>canary</footer>")]
    [InlineData("<aside>canary</aside>")]
    [InlineData("<header>canary</header>")]
    [InlineData("<template>canary</template>")]
    [InlineData("<noscript>canary</noscript>")]
    [InlineData("<div role=banner>canary</div>")]
    [InlineData("<form><button>canary</button></form>")]
    [InlineData("<img alt=canary>")]
    [InlineData("<!-- canary -->")]
    public async Task Leaves_out_what_surrounds_the_text(string furniture) =>
        Assert.Equal(["Seen."], BlockWords.Of(await ReadAsync($"{furniture}<p>Seen.</p>{furniture}")));

    [Theory]
    [InlineData("<p hidden>canary</p>")]
    [InlineData("<p>Seen.<span aria-hidden=true>canary</span></p>")]
    [InlineData("<div style='display : none'><p>canary</p></div>")]
    [InlineData("<p style='visibility:hidden'>canary</p>")]
    [InlineData("<p style='font-size:0'>canary</p>")]
    [InlineData("<p style='font-size:1px;'>canary</p>")]
    [InlineData("<p style='color:#fff'>canary</p>")]
    [InlineData("<p style='opacity:0.0'>canary</p>")]
    [InlineData("<p style='position:absolute;left:-9999px'>canary</p>")]
    [InlineData("<style>.x{display:none}</style><p class=x>canary</p>")]
    [InlineData("<style>/* a */ p.x, #y { color: red; font-size: 0 }</style><p id=y>canary</p>")]
    [InlineData("<style>@media print { p { display: none } } @import 'a'; .x { opacity: 0 }</style><div class=x><p>canary</p></div>")]
    [InlineData("<ul><li>Seen.<ul hidden><li>canary</li></ul></li></ul>")]
    [InlineData("<table><tr hidden><td>canary</td><td>b</td></tr></table>")]
    public async Task Leaves_out_and_counts_what_nobody_sees(string hidden)
    {
        var text = await ReadAsync($"<p>Seen.</p>{hidden}");

        Assert.DoesNotContain(BlockWords.Of(text), static words => words.Contains("canary", StringComparison.Ordinal));
        Assert.Equal(1, text.LeftOut[LeftOut.HiddenText]);
    }

    [Theory]
    [InlineData("<p style='background-color:#fff'>Seen.</p>")]
    [InlineData("<p style='opacity:0.8'>Seen.</p>")]
    [InlineData("<p style='font-size:0.9em'>Seen.</p>")]
    [InlineData("<font><p>Seen.</p></font>")]
    [InlineData("<style>@media print { .x { display: none } }</style><p class=x>Seen.</p>")]
    [InlineData("<style>.y{display:none} ::nonsense( { display:none }</style><p class=x>Seen.</p>")]
    public async Task Reads_what_only_looks_hidden(string html) => Assert.Equal(["Seen."], BlockWords.Of(await ReadAsync(html)));

    [Fact]
    public async Task Finds_the_headings_of_a_page_that_is_laid_out_as_a_list() =>
        Assert.Equal(["# Carers", "Seen."], BlockWords.Of(await ReadAsync("<dl><dt><h1>Carers</h1></dt><dd>Seen.</dd></dl>")));

    [Fact]
    public async Task Reads_the_main_content_alone_when_the_page_names_it() =>
        Assert.Equal(["Seen."], BlockWords.Of(await ReadAsync("<p>canary</p><main><p>Seen.</p></main><p>canary</p>")));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<a><b></a><div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<font color=1>")]
    public async Task Comes_to_an_end_with_elements_that_have_none(string element)
    {
        var content = Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat(element, 100_000)) + "words");

        Assert.InRange(await ReadingRoom.SecondsAsync(() => _room.ResultAsync("a.html", content)), 0, 5); // Two in a quiet house.
    }

    private Task<FileText> ReadAsync(string body) => _room.ReadAsync("a.html", Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{body}</body></html>"));
}
