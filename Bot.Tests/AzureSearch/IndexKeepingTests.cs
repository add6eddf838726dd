using System.Text.Json.Nodes;
using Bot.AzureSearch;
using Bot.Tests.Host;
using Bot.Tests.Knowledge;

namespace Bot.Tests.AzureSearch;

public sealed class IndexKeepingTests
{
    [Fact]
    public async Task Defines_the_index_with_what_filters_and_headings_need()
    {
        await using var library = await SearchedLibrary.OpenAsync(new FakeMeanings());

        await library.CatchUpAsync();

        var index = Assert.Single(library.Search.CallsOf("define")).Body;
        Assert.Equal(
            ["id Edm.String key filter sort", "version Edm.String", "readers Edm.String filter", "headings Edm.String search en.microsoft", "text Edm.String search en.microsoft", "vector Collection(Edm.Single) search 4 nearest"],
            index["fields"]?.AsArray().Select(field => Told(field as JsonObject ?? [])), StringComparer.Ordinal);
        Assert.Equal("""{"headings":4}""", index["scoringProfiles"]?[0]?["text"]?["weights"]?.ToJsonString());
        Assert.Equal("headings-first", (string?)index["defaultScoringProfile"]);
        Assert.Equal(("hnsw", "cosine"), ((string?)index["vectorSearch"]?["algorithms"]?[0]?["kind"], (string?)index["vectorSearch"]?["algorithms"]?[0]?["hnswParameters"]?["metric"]));
    }

    [Fact]
    public async Task Defines_no_vectors_where_there_are_none()
    {
        await using var library = await SearchedLibrary.OpenAsync();

        await library.CatchUpAsync();

        Assert.DoesNotContain("vector", Assert.Single(library.Search.CallsOf("define")).Body["fields"]?.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_a_passage_with_its_group_and_its_words()
    {
        await using var library = await SearchedLibrary.OpenAsync();

        await library.CatchUpAsync();

        var sent = Assert.Single(library.Search.CallsOf("change")).List("value");
        var team = sent.OfType<JsonObject>().Single(change => string.Equals((string?)change["id"], SearchedLibrary.KeyOf("team#1"), StringComparison.Ordinal));
        Assert.Equal(("upload", IndexedPassage.Encoded("o'hara/team"), "Our rota", "Supervision is on Mondays."), ((string?)team["@search.action"], (string?)team["readers"], (string?)team["headings"], (string?)team["text"]));
        Assert.Equal(2, sent.OfType<JsonObject>().Count(static change => change.ContainsKey("readers") && change["readers"] is null));
    }

    [Fact]
    public async Task Sends_only_what_has_changed_and_deletes_what_is_gone()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();
        await library.UpdateAsync(Sample.Document("carers", "A carer tells the practice.", "Carers"), Sample.Document("supervision", "Changed.", "Supervision"));

        await library.CatchUpAsync();

        Assert.Equal(
            [$"delete {SearchedLibrary.KeyOf("team#1")}", $"upload {SearchedLibrary.KeyOf("supervision#1")}"],
            library.Search.CallsOf("change")[^1].List("value").Select(change => $"{change?["@search.action"]} {change?["id"]}"), StringComparer.Ordinal);
        Assert.Single(library.Search.CallsOf("define"));
    }

    [Fact]
    public async Task Sends_nothing_twice_over_a_restart_and_deletes_what_it_does_not_know()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        await library.CatchUpAsync();
        library.Search.Held["bGVmdA"] = new JsonObject { ["id"] = "bGVmdA", ["version"] = "1" };
        library.State.Doubt();

        Assert.Equal(0, await library.CatchUpAsync());

        Assert.Equal(["delete bGVmdA"], library.Search.CallsOf("change")[^1].List("value").Select(change => $"{change?["@search.action"]} {change?["id"]}"), StringComparer.Ordinal);
        Assert.Equal(3, library.Search.Held.Count);
    }

    [Fact]
    public async Task Reads_an_index_of_many_pages()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        foreach (var i in Enumerable.Range(0, 1_500))
            library.Search.Held[$"old{i:D4}"] = new JsonObject { ["id"] = $"old{i:D4}", ["version"] = "1" };

        Assert.Equal(0, await library.CatchUpAsync());

        Assert.Equal(3, library.Search.Held.Count);
        Assert.All(library.Search.CallsOf("change"), change => Assert.InRange(change.List("value").Count, 1, 250));
    }

    [Fact]
    public async Task Sends_vectors_when_they_have_come()
    {
        await using var library = await SearchedLibrary.OpenAsync(new FakeMeanings());
        await library.CatchUpAsync();
        await library.Knowledge.EmbedAsync(progress: null, TestContext.Current.CancellationToken);

        await library.CatchUpAsync();

        Assert.All(library.Search.Held.Values, held => Assert.Equal(FakeMeanings.Dimensions, held["vector"]?.AsArray().Count));
        Assert.Equal(3, library.Search.Held.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Waits_and_sends_again_where_the_service_says_so(int status)
    {
        await using var library = await SearchedLibrary.OpenAsync();
        var failures = 2;
        library.Search.Fault = call => call.Name is "change" && failures-- > 0 ? Fault.Of(status, retryAfter: "0") : null;

        Assert.Equal(0, await library.CatchUpAsync());

        Assert.Equal(3, library.Search.CallsOf("change").Count);
        Assert.True(library.State.Holds(library.Knowledge.Memory.Passages));
    }

    [Fact]
    public async Task Sends_again_only_what_the_service_did_not_take_of_a_batch()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        library.Search.Refused = static key => string.Equals(key, SearchedLibrary.KeyOf("carers#1"), StringComparison.Ordinal) ? 503 : null;

        Assert.Equal(1, await library.CatchUpAsync());
        Assert.False(library.State.Holds(library.Knowledge.Memory.Passages));

        library.Search.Refused = static _ => null;
        Assert.Equal(0, await library.CatchUpAsync());
        Assert.Equal(SearchedLibrary.KeyOf("carers#1"), (string?)Assert.Single(library.Search.CallsOf("change")[^1].List("value"))?["id"]);
        Assert.True(library.State.Holds(library.Knowledge.Memory.Passages));
    }

    [Fact]
    public async Task Looks_at_the_index_anew_when_a_change_has_failed()
    {
        await using var library = await SearchedLibrary.OpenAsync();
        library.Search.Fault = static call => call.Name is "change" ? Fault.Of(400) : null;
        await Assert.ThrowsAsync<Azure.RequestFailedException>(library.CatchUpAsync);

        library.Search.Fault = static _ => null;
        await library.CatchUpAsync();

        Assert.Equal(2, library.Search.CallsOf("define").Count);
        Assert.Equal(3, library.Search.Held.Count);
    }

    private static string Told(JsonObject field)
    {
        string?[] words =
        [
            (string?)field["name"], (string?)field["type"], If("key", "key"), If("filterable", "filter"), If("sortable", "sort"), If("searchable", "search"),
            (string?)field["analyzer"], field["dimensions"]?.ToJsonString(), (string?)field["vectorSearchProfile"],
        ];
        return string.Join(' ', words.Where(static word => word is not null));

        string? If(string property, string word) => field[property] is JsonValue value && value.GetValue<bool>() ? word : null;
    }
}
