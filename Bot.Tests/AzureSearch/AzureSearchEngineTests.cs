using Bot.Tests.Host;
using Bot.Tests.Knowledge;
using Knowledge;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.AzureSearch;

public sealed class AzureSearchEngineTests
{
    private const string Question = "What is \"supervision\" -really?";

    [Fact]
    public async Task Asks_for_the_words_alone_among_what_everybody_may_read()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();

        await library.AskAsync(Question);

        var asked = library.Search.CallsOf("search")[^1];
        Assert.Equal("What is supervision really", asked.Text("search"));
        Assert.Equal(("any", "id", "readers eq null", 5), (asked.Text("searchMode"), asked.Text("select"), asked.Text("filter"), (int?)asked.Body["top"]));
        Assert.Null(asked.Body["vectorQueries"]);
    }

    [Fact]
    public async Task Asks_for_what_is_near_too_within_the_same_filter()
    {
        var meanings = new FakeMeanings();
        await using var library = await SearchedLibrary.OpenAsync(meanings);
        await library.Knowledge.EmbedAsync(progress: null, TestContext.Current.CancellationToken);
        await library.CatchUpAsync();

        await library.AskAsync("Where can we offload?");

        var asked = library.Search.CallsOf("search")[^1];
        var near = Assert.Single(asked.List("vectorQueries"));
        Assert.Equal(("vector", "vector", 50, FakeMeanings.Dimensions), ((string?)near?["kind"], (string?)near?["fields"], (int?)near?["k"], near?["vector"]?.AsArray().Count));
        Assert.Equal("preFilter", asked.Text("vectorFilterMode"));
    }

    [Fact]
    public async Task Asks_for_the_groups_of_the_one_who_asks_in_letters_that_end_no_filter()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();

        var found = await library.AskAsync("supervision", Readership.Of("o'hara/team", "x') or (true"));

        var filter = library.Search.CallsOf("search")[^1].Text("filter");
        Assert.Equal("readers eq null or search.in(readers, 'bydoYXJhL3RlYW0,eCcpIG9yICh0cnVl', ',')", filter);
        Assert.Equal(["supervision#1", "team#1"], found.Select(hit => hit.Passage.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Never_shows_what_the_one_who_asks_may_not_read_even_if_the_service_does()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();
        library.Search.Fault = static call => call.Name is "search" ? Found("team#1", "supervision#1") : null;

        Assert.Equal("supervision#1", Assert.Single(await library.AskAsync("supervision")).Passage.Id);
    }

    [Fact]
    public async Task Weighs_what_is_found_as_memory_does_and_keeps_the_order_of_the_service()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        var memory = await library.AskAsync("carer supervision");
        await library.CatchUpAsync();
        library.Search.Fault = static call => call.Name is "search" ? Found("supervision#1", "carers#1") : null;

        var found = await library.AskAsync("carer supervision");

        Assert.Equal(["supervision#1", "carers#1"], found.Select(hit => hit.Passage.Id), StringComparer.Ordinal);
        Assert.Equal([3, 2], found.Select(hit => hit.Score));
        Assert.Equivalent(memory.Select(Weight), found.Select(Weight), strict: true);
    }

    [Theory]
    [InlineData("gone#1")] // Deleted here, and not there yet.
    [InlineData("carers#1")] // Near to nothing and without a word of the question.
    public async Task Leaves_out_what_does_not_belong(string passageId)
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();
        library.Search.Fault = call => call.Name is "search" ? Found(passageId, "supervision#1") : null;

        Assert.Equal("supervision#1", Assert.Single(await library.AskAsync("supervision")).Passage.Id);
    }

    [Fact]
    public async Task Asks_memory_until_the_index_holds_all()
    {
        await using var library = await SearchedLibrary.OpenAsync();

        Assert.Equal("supervision#1", Assert.Single(await library.AskAsync(Question)).Passage.Id);

        Assert.Empty(library.Search.Calls);
    }

    [Fact]
    public async Task Asks_memory_again_after_a_change_until_the_index_has_it()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();
        await library.UpdateAsync(Sample.Document("new", "Supervision every week.", "New"));
        var before = library.Search.CallsOf("search").Count;

        Assert.Equal("new#1", Assert.Single(await library.AskAsync("supervision")).Passage.Id);
        Assert.Equal(before, library.Search.CallsOf("search").Count);

        await library.CatchUpAsync();
        Assert.Equal("new#1", Assert.Single(await library.AskAsync("supervision")).Passage.Id);
        Assert.Equal(before + 1, library.Search.CallsOf("search").Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(200)] // With a page of a proxy.
    public async Task Answers_from_memory_when_the_service_fails_and_leaves_it_alone_until_it_was_looked_at(int status)
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();
        library.Search.Fault = _ => Fault.Of(status, body: "<html>no</html>");

        Assert.Equal("supervision#1", Assert.Single(await library.AskAsync(Question)).Passage.Id);
        var tried = library.Search.Calls.Count;
        await library.AskAsync(Question);
        Assert.Equal(tried, library.Search.Calls.Count);

        library.Search.Fault = static _ => null;
        await library.CatchUpAsync();
        Assert.Equal(["define", "search", "search"], library.Search.Calls.Skip(tried).Select(call => call.Name), StringComparer.Ordinal); // Its pages are listed.
        await library.AskAsync(Question);
        Assert.Equal("readers eq null", library.Search.Calls[^1].Text("filter"));
    }

    [Fact]
    public async Task Answers_from_memory_when_the_service_is_slow()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();
        library.Search.Fault = static _ => Fault.Silence;
        var asked = library.Clock.GetUtcNow();

        var search = library.AskAsync(Question);
        await RunningBot.UntilAsync(() => library.Clock.Waiting == 1);
        library.Clock.Step();

        Assert.Equal("supervision#1", Assert.Single(await search).Passage.Id);
        Assert.Equal(TimeSpan.FromSeconds(2), library.Clock.GetUtcNow() - asked);
    }

    private static IResult Found(params string[] passages) => Results.Json(new
    {
        value = passages.Select((passage, i) => new Dictionary<string, object>(StringComparer.Ordinal) { ["@search.score"] = 3 - i, ["id"] = SearchedLibrary.KeyOf(passage) }),
    });

    private static (string, double, double, double) Weight(Hit hit) => (hit.Passage.Id, hit.Coverage, hit.Certainty, hit.Agreement);
}
