namespace Bot.Tests.Knowledge;

/// <summary>How passages come by their vectors.</summary>
public sealed class EmbeddingTests : IDisposable
{
    private readonly EmbeddedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task Embeds_a_passage_with_its_title_and_headings()
    {
        await _library.Update(Sample.Document("a", "## Kinds\n\nThree.", "Supervision"));

        await _library.Embed();

        Assert.Equal("Supervision\nKinds\nThree.\n", Assert.Single(_library.Meanings.Embedded));
    }

    [Fact]
    public async Task Asks_for_no_vector_twice()
    {
        await _library.Update(Sample.Document("a", "One.\n\n## More\n\nTwo."), Sample.Document("b", "Three."));
        await _library.Embed();
        _library.Reopen();

        await _library.Update(Sample.Document("a", "One.\n\n## More\n\nTwo, changed."), Sample.Document("b", "Three.") with { Region = "Wales" });
        await _library.Embed();

        Assert.Equal(["One.", "Two.", "Three.", "Two, changed."], _library.Meanings.Embedded.Select(text => text.Split('\n')[^2]), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Asks_once_for_passages_with_the_same_words()
    {
        await _library.Update(Sample.Document("a", "One."), Sample.Document("b", "One."));

        Assert.Equal(0, await _library.Embed());

        Assert.Single(_library.Meanings.Embedded);
        Assert.Equal(_library.VectorOf("a#1"), _library.VectorOf("b#1"));
    }

    [Fact]
    public async Task Goes_on_after_a_kill_where_it_was()
    {
        await _library.Update([.. Enumerable.Range(0, 100).Select(i => Sample.Document($"d{i:D2}", $"Word{i}."))]);
        var batches = 0;
        _library.Meanings.Instead = (texts, _) => ++batches == 1
            ? Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>?>([.. texts.Select(text => new ReadOnlyMemory<float>(FakeMeanings.VectorOf(text)))])
            : throw new InvalidOperationException("Killed.");
        await Assert.ThrowsAsync<InvalidOperationException>(_library.Embed);

        _library.Reopen();
        _library.Meanings.Instead = null;
        Assert.Equal(0, await _library.Embed());

        Assert.Equal(64 + 36 + 36, _library.Meanings.Embedded.Count);
    }

    [Fact]
    public async Task Leaves_out_a_batch_that_is_refused_and_tells_how_many_are_missing()
    {
        await _library.Update([.. Enumerable.Range(0, 100).Select(i => Sample.Document($"d{i:D2}", $"Word{i}."))]);
        _library.Meanings.Instead = static (texts, _) => Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>?>(
            texts.Count == 64 ? null : [.. texts.Select(text => new ReadOnlyMemory<float>(FakeMeanings.VectorOf(text)))]);

        Assert.Equal(64, await _library.Embed());
        Assert.Equal(36L, _library.Query("SELECT count(*) FROM vectors"));
    }

    [Fact]
    public async Task Gives_up_when_nobody_is_there()
    {
        await _library.Update([.. Enumerable.Range(0, 300).Select(i => Sample.Document($"d{i:D3}", $"Word{i}."))]);
        _library.Meanings.Instead = static (_, _) => Task.FromResult<IReadOnlyList<ReadOnlyMemory<float>>?>(null);

        Assert.Equal(300, await _library.Embed());
        Assert.Equal(3 * 64, _library.Meanings.Embedded.Count);
    }

    [Fact]
    public async Task Embeds_no_more_of_a_text_than_a_model_takes()
    {
        await _library.Update(Sample.Document("a", $"{string.Join(' ', Enumerable.Repeat("word", 4_000))}."));

        await _library.Embed();

        Assert.All(_library.Meanings.Embedded, text => Assert.InRange(text.Length, 1, 8_000));
    }
}
