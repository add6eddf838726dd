using Bot.Tests.Host;
using Knowledge;

namespace Bot.Tests.Knowledge;

public sealed class KnowledgeBaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();
    private KnowledgeBase _knowledge;

    public KnowledgeBaseTests() => _knowledge = Open();

    public void Dispose()
    {
        _knowledge.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Finds_what_a_collection_holds()
    {
        await Update(Sample.Document("carers", "Ask carers first.", "Carers"), Sample.Document("supervision", "Meet monthly."));

        var hit = (await Search("supervision"))[0];

        Assert.Equal("supervision#1", hit.Passage.Id);
        Assert.Equal("Meet monthly.", Assert.Single(_knowledge.For(Readership.Everybody).Quoting("supervision")(hit.Passage)).Text);
    }

    [Fact]
    public async Task Lists_documents_by_title()
    {
        await Update(Sample.Document("a", "One.", "supervision"), Sample.Document("b", "Two.", "Carers"));

        Assert.Equal(["b", "a"], _knowledge.Documents.Select(document => document.Id), StringComparer.Ordinal);
        Assert.Equal("One.", _knowledge.Find("a")?.Markdown);
        Assert.Null(_knowledge.Find("c"));
    }

    [Fact]
    public async Task Reports_what_an_update_did_and_skips_what_is_unchanged()
    {
        var first = await Update(Sample.Document("a", "One."), Sample.Document("b", "Two."), Sample.Document("c", "Three.\n\n## More\n\nWords."));
        var second = await Update(Sample.Document("b", "Two!"), Sample.Document("c", "Three.\n\n## More\n\nWords."), Sample.Document("d", "Four."));

        Assert.Equal(new IndexingReport(Added: 3, Changed: 0, Removed: 0, Unchanged: 0, Passages: 4), first);
        Assert.Equal(new IndexingReport(Added: 1, Changed: 1, Removed: 1, Unchanged: 1, Passages: 4), second);
    }

    [Fact]
    public async Task Sees_a_change_of_the_front_matter()
    {
        await Update(Sample.Document("a", "One."));

        var report = await Update(Sample.Document("a", "One.") with { ReviewBy = new DateOnly(2028, 1, 1) });

        Assert.Equal(1, report.Changed);
        Assert.Equal(new DateOnly(2028, 1, 1), (await Search("supervision"))[0].Passage.ReviewBy);
    }

    [Fact]
    public async Task Leaves_other_collections_alone()
    {
        await Update(Sample.Document("a", "One."));
        await _knowledge.UpdateAsync("files", [Sample.Document("b", "Two.")], progress: null, TestContext.Current.CancellationToken);

        await Update();

        Assert.Equal(["b"], _knowledge.Documents.Select(document => document.Id), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Refuses_an_id_that_another_collection_has()
    {
        await Update(Sample.Document("a", "One."));

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => _knowledge.UpdateAsync(
            "files", [Sample.Document("a", "Two.")], progress: null, TestContext.Current.CancellationToken));

        Assert.Contains("the id 'a'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_how_far_an_update_has_come()
    {
        var told = new List<IndexingProgress>();

        await Update(new Watcher(told.Add), Sample.Document("a", "One."), Sample.Document("b", "Two."));

        Assert.Equal([new IndexingProgress(1, 2), new IndexingProgress(2, 2)], told);
    }

    [Fact]
    public async Task Leaves_nothing_of_a_deleted_document_in_the_files()
    {
        await Update(Sample.Document("a", "Zanzibar."));

        await Update();
        Reopen();

        Assert.Empty(_knowledge.Documents);
        Assert.DoesNotContain("Zanzibar", await WrittenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_everything_over_a_restart()
    {
        await Update(Sample.Document("a", "# Supervision\n\n## Kinds\n\nThree.\n\nSources: b"));
        var before = (await Search("supervision"))[0].Passage;

        Reopen();

        var after = (await Search("supervision"))[0].Passage;
        Assert.False(_knowledge.WasRebuilt);
        Assert.Equal(_clock.GetUtcNow(), _knowledge.IndexedAt);
        Assert.Equivalent(before, after, strict: true);
    }

    [Fact]
    public async Task Stays_as_it_was_when_an_update_fails()
    {
        await Update(Sample.Document("a", "One."));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Update(
            new Watcher(_ => throw new InvalidOperationException("The disk is full.")), Sample.Document("a", "Changed."), Sample.Document("b", "Two.")));

        Assert.Equal("One.", Assert.Single(await Search("supervision")).Passage.Text);
        Reopen();
        Assert.Equal("One.", Assert.Single(await Search("supervision")).Passage.Text);
    }

    [Fact]
    public async Task Stays_as_it_was_when_an_update_is_cancelled()
    {
        await Update(Sample.Document("a", "One."));
        using var patience = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _knowledge.UpdateAsync(
            "articles", [Sample.Document("a", "Changed."), Sample.Document("b", "Two.")], new Watcher(_ => patience.Cancel()), patience.Token));

        Assert.Equal("One.", Assert.Single(await Search("supervision")).Passage.Text);
    }

    [Fact]
    public async Task Answers_from_the_old_state_while_an_update_runs()
    {
        await Update(Sample.Document("a", "One."));
        var meanwhile = new List<string>();

        await Update(new Watcher(_ => meanwhile.Add(Search("supervision").Result[0].Passage.Text)), Sample.Document("a", "Changed."));

        Assert.Equal("One.", Assert.Single(meanwhile));
        Assert.Equal("Changed.", (await Search("supervision"))[0].Passage.Text);
    }

    private KnowledgeBase Open() => KnowledgeBase.Open(_folder.Path, _clock);

    private void Reopen()
    {
        _knowledge.Dispose();
        _knowledge = Open();
    }

    private Task<IndexingReport> Update(params IReadOnlyList<Document> documents) => Update(progress: null, documents);

    private Task<IndexingReport> Update(IProgress<IndexingProgress>? progress, params IReadOnlyList<Document> documents) =>
        _knowledge.UpdateAsync("articles", documents, progress, TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<Hit>> Search(string question) => _knowledge.For(Readership.Everybody).SearchAsync(question, 5, TestContext.Current.CancellationToken);

    private async Task<string> WrittenText()
    {
        _knowledge.Dispose();
        var text = string.Concat(await Task.WhenAll(Directory.GetFiles(_folder.Path).Select(file => File.ReadAllTextAsync(file))));
        _knowledge = Open();
        return text;
    }

    /// <summary>Progress that is told at once, on the thread that updates.</summary>
    private sealed class Watcher(Action<IndexingProgress> told) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => told(value);
    }
}
