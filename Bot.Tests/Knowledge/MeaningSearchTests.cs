using Bot.Tests.Host;
using Knowledge;

namespace Bot.Tests.Knowledge;

/// <summary>The knowledge base with an embedder: what is asked in other words is found, and nothing else changes.</summary>
public sealed class MeaningSearchTests : IDisposable
{
    private const string InOtherWords = "Where can link workers offload?";

    private static readonly Document[] Library =
    [
        Sample.Document("carers", "## Whom does a carer tell?\n\nA carer tells the practice.", "Carers"),
        Sample.Document("money", "## Who helps with debt?\n\nAdvisers help people with debt.", "Debt"),
        Sample.Document("supervision", "## Who gives it?\n\nA named clinician meets you for supervision.", "Supervision"),
        Sample.Document("workers", "## What are they?\n\nLink workers link people to groups.", "Link workers"),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly SteppedClock _clock = new();
    private readonly FakeMeanings _meanings = new();
    private KnowledgeBase? _knowledge;

    public void Dispose()
    {
        _knowledge?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Finds_what_is_asked_in_other_words()
    {
        var withVectors = await Opened(embedded: true);

        Assert.Equal("supervision#1", (await Search(withVectors, InOtherWords))[0].Passage.Id);
    }

    [Fact]
    public async Task Finds_it_not_by_the_words_alone()
    {
        var knowledge = await Opened(embedded: false);

        Assert.DoesNotContain(await Search(knowledge, InOtherWords), hit => hit.Passage.Id is "supervision#1");
    }

    [Fact]
    public async Task Is_only_as_certain_of_it_as_to_show_it_as_the_closest()
    {
        var found = (await Search(await Opened(embedded: true), "When may I offload?"))[0];

        Assert.Equal(("supervision#1", .2), (found.Passage.Id, found.Certainty));
    }

    [Fact]
    public async Task Is_not_certain_of_what_is_near_when_a_name_leads_elsewhere()
    {
        var found = (await Search(await Opened(embedded: true), "When may I offload in Scotland?"))[0];

        Assert.Equal("supervision#1", found.Passage.Id);
        Assert.InRange(found.Certainty, 0, .05);
    }

    [Theory]
    [InlineData("What do volcanoes in Iceland do to workers?")] // A chance word, and near to nothing.
    [InlineData("Which football team won the cup?")]
    [InlineData("How often?")]
    [InlineData("Whom does a carer tell?")] // A heading asks it: the model is not needed.
    [InlineData("")]
    public async Task Finds_the_same_as_the_words_where_meaning_has_nothing_to_add(string question)
    {
        var words = await Search(await Opened(embedded: false), question);
        _knowledge?.Dispose();

        Assert.Equal(Told(words), Told(await Search(await Opened(embedded: true), question)));
    }

    [Fact]
    public async Task Finds_by_words_what_has_no_vector_yet()
    {
        var knowledge = await Opened(embedded: true);
        await knowledge.UpdateAsync("new", [Sample.Document("new", "Befriending happens on Mondays.", "Befriending")], progress: null, TestContext.Current.CancellationToken);

        Assert.Equal("new#1", (await Search(knowledge, "when is befriending, and who does offload"))[0].Passage.Id);
    }

    [Fact]
    public async Task Does_not_ask_the_model_for_what_a_heading_asks()
    {
        var knowledge = await Opened(embedded: true);
        var before = _meanings.Embedded.Count;

        await Search(knowledge, "Who helps with debt?");

        Assert.Equal(before, _meanings.Embedded.Count);
    }

    [Fact]
    public async Task Never_finds_what_the_one_who_asks_may_not_read()
    {
        var knowledge = await Opened(embedded: true);
        await knowledge.UpdateAsync(
            "team", [Sample.Document("secret", "Supervision, mentor and debrief.", "Ours") with { Readers = "team" }], progress: null, TestContext.Current.CancellationToken);
        await knowledge.EmbedAsync(progress: null, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(await Search(knowledge, InOtherWords), hit => hit.Passage.DocumentId is "secret");
        Assert.Contains(await Search(knowledge, InOtherWords, Readership.Of("team")), hit => hit.Passage.DocumentId is "secret");
    }

    [Fact]
    public async Task Goes_on_by_words_when_there_is_no_vector_to_be_had_and_does_not_try_again_at_once()
    {
        var knowledge = await Opened(embedded: true);
        _meanings.Instead = static (_, _) => Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>?>(null);
        var before = _meanings.Embedded.Count;

        var first = await Search(knowledge, InOtherWords);
        await Search(knowledge, InOtherWords);
        Assert.Equal(before + 1, _meanings.Embedded.Count);
        Assert.Equal("workers#1", first[0].Passage.Id);

        _meanings.Instead = null;
        _clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("supervision#1", (await Search(knowledge, InOtherWords))[0].Passage.Id);
    }

    [Fact]
    public async Task Goes_on_by_words_when_the_vector_comes_late()
    {
        var knowledge = await Opened(embedded: true);
        _meanings.Instead = static (_, _) => new TaskCompletionSource<IReadOnlyList<ReadOnlyMemory<float>>?>().Task; // Not even stopped by the token.
        var asked = _clock.GetUtcNow();

        var search = Search(knowledge, InOtherWords);
        Assert.False(search.IsCompleted);
        _clock.Step();

        Assert.Equal("workers#1", (await search)[0].Passage.Id);
        Assert.Equal(TimeSpan.FromSeconds(1.5), _clock.GetUtcNow() - asked);
    }

    [Fact]
    public async Task Ends_when_the_one_who_asks_has_gone()
    {
        var knowledge = await Opened(embedded: true);
        _meanings.Instead = static (_, _) => new TaskCompletionSource<IReadOnlyList<ReadOnlyMemory<float>>?>().Task;
        using var gone = new CancellationTokenSource();

        var search = knowledge.For(Readership.Everybody).SearchAsync(InOtherWords, 5, gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Goes_on_by_words_when_the_vector_is_of_another_size(int dimensions)
    {
        var knowledge = await Opened(embedded: true);
        _meanings.Instead = (_, _) => Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>?>([Enumerable.Repeat(1f, dimensions).ToArray()]);

        Assert.Equal("workers#1", (await Search(knowledge, InOtherWords))[0].Passage.Id);
    }

    private async Task<KnowledgeBase> Opened(bool embedded)
    {
        var knowledge = _knowledge = KnowledgeBase.Open(_folder.Path, _clock, embedded ? _meanings.Embedder() : null);
        await knowledge.UpdateAsync("library", Library, progress: null, TestContext.Current.CancellationToken);
        Assert.Equal(0, await knowledge.EmbedAsync(progress: null, TestContext.Current.CancellationToken));
        return knowledge;
    }

    private static Task<IReadOnlyList<Hit>> Search(KnowledgeBase knowledge, string question, Readership? readership = null) =>
        knowledge.For(readership ?? Readership.Everybody).SearchAsync(question, 5, TestContext.Current.CancellationToken);

    private static IEnumerable<(string, double, double, double, double)> Told(IReadOnlyList<Hit> hits) =>
        hits.Select(static hit => (hit.Passage.Id, hit.Score, hit.Coverage, hit.Certainty, hit.Agreement));
}
