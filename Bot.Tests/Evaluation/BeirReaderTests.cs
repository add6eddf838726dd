using Bot.Evaluation;

namespace Bot.Tests.Evaluation;

public sealed class BeirReaderTests
{
    [Fact]
    public async Task Reads_documents_with_odd_ids_and_without_titles()
    {
        using var files = new BeirFiles();

        var collection = await ReadAsync(files);

        Assert.Equal(["d 1/ü", "d2", "3"], collection.Documents.Select(document => document.Id), StringComparer.Ordinal);
        Assert.Equal(["Supervision", "", "Forms"], collection.Documents.Select(document => document.Title), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Reads_ids_without_the_underscore()
    {
        using var files = new BeirFiles(corpus: """{"id": "d1", "text": "Meet."}""");

        Assert.Equal("d1", Assert.Single((await ReadAsync(files)).Documents).Id);
    }

    [Theory]
    [InlineData("query-id\tcorpus-id\tscore\nq1\td2\t1\nq1\t3\t0\n")]
    [InlineData("q1\td2\t1\r\nq1\t3\t0")]
    public async Task Reads_judgments_with_a_header_and_without(string judgments)
    {
        using var files = new BeirFiles(judgments: judgments);

        var collection = await ReadAsync(files);

        Assert.Equal([new KeyValuePair<string, int>("d2", 1)], collection.Judgments.Of(collection.Queries[0]));
        Assert.Null(collection.Judgments.Of(collection.Queries[1]));
    }

    [Theory]
    [InlineData("{\"_id\": \"a\", \"text\": \"x\"}\n\nnonsense", 3, "not a JSON object")]
    [InlineData("{\"_id\": \"a\", \"text\": \"x\"}\n{\"_id\": \"b\", \"te", 2, "not a JSON object")]
    [InlineData("{\"text\": \"x\"}", 1, "\"_id\"")]
    [InlineData("{\"_id\": null, \"text\": \"x\"}", 1, "\"_id\"")]
    [InlineData("{\"_id\": \"a\"}", 1, "\"text\"")]
    [InlineData("{\"_id\": \"a\", \"text\": \"x\"}\n{\"_id\": \"a\", \"text\": \"y\"}", 2, "id a stands on an earlier line")]
    [InlineData("[1]", 1, "not a JSON object")]
    [InlineData("null", 1, "not a JSON object")]
    [InlineData("", 1, "empty")]
    public async Task Stops_at_a_broken_text_and_says_where(string corpus, int line, string advice)
    {
        using var files = new BeirFiles(corpus: corpus);

        var fault = await Assert.ThrowsAsync<CollectionException>(() => ReadAsync(files));

        Assert.Equal(line, fault.Line);
        Assert.Contains($"{files.Files.Corpus}, line {line}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(advice, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q1\td2\t1\nq1 d2 1", 2, "parted by tabs")]
    [InlineData("q1\td2\t1\nq1\td2\tgood", 2, "'good'")]
    public async Task Stops_at_a_broken_judgment_and_says_where(string judgments, int line, string advice)
    {
        using var files = new BeirFiles(judgments: judgments);

        var fault = await Assert.ThrowsAsync<CollectionException>(() => ReadAsync(files));

        Assert.Equal(line, fault.Line);
        Assert.Contains(advice, fault.Message, StringComparison.Ordinal);
    }

    private static Task<TestCollection> ReadAsync(BeirFiles files) => BeirReader.ReadAsync(files.Files, TestContext.Current.CancellationToken);
}
