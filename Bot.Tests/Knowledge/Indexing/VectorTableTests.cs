namespace Bot.Tests.Knowledge.Indexing;

/// <summary>What the index file holds of vectors.</summary>
public sealed class VectorTableTests : IDisposable
{
    private readonly EmbeddedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task Keeps_vectors_as_little_endian_floats_of_length_1()
    {
        await _library.Update(Sample.Document("a", "Carers meet.", "Supervision"));

        await _library.Embed();

        var bytes = Assert.IsType<byte[]>(_library.Query("SELECT vector FROM vectors"));
        float[] kept = [.. Enumerable.Range(0, FakeMeanings.Dimensions).Select(i => BitConverter.ToSingle(bytes, 4 * i))];
        Assert.Equal(1, kept.Sum(each => each * each), tolerance: 1e-6);
        Assert.Equal([.7071f, .7071f, 0f, .0071f], kept.Select(each => MathF.Round(each, 4)));
    }

    [Fact]
    public async Task Has_the_vectors_again_after_a_restart()
    {
        await _library.Update(Sample.Document("a", "Carers meet."));
        await _library.Embed();
        var before = _library.VectorOf("a#1");

        _library.Reopen();

        Assert.NotNull(before);
        Assert.Equal(before, _library.VectorOf("a#1"));
    }

    [Fact]
    public async Task Leaves_no_vector_of_a_deleted_document()
    {
        await _library.Update(Sample.Document("a", "One."), Sample.Document("b", "Two."));
        await _library.Embed();

        await _library.Update(Sample.Document("b", "Two."));

        Assert.Equal(1L, _library.Query("SELECT count(*) FROM vectors"));
        Assert.NotNull(_library.VectorOf("b#1"));
    }

    [Fact]
    public async Task Keeps_the_vector_of_a_deleted_document_whose_words_another_has()
    {
        await _library.Update(Sample.Document("a", "One."), Sample.Document("b", "One."));
        await _library.Embed();

        await _library.Update(Sample.Document("b", "One."));

        Assert.Equal(1L, _library.Query("SELECT count(*) FROM vectors"));
    }

    [Fact]
    public async Task Keeps_no_vector_of_a_document_that_was_deleted_while_it_was_embedded()
    {
        await _library.Update(Sample.Document("a", "One."));
        _library.Meanings.Instead = async (texts, _) =>
        {
            await _library.Update();
            return [.. texts.Select(text => new ReadOnlyMemory<float>(FakeMeanings.VectorOf(text)))];
        };

        await _library.Embed();

        Assert.Equal(0L, _library.Query("SELECT count(*) FROM vectors"));
    }

    [Fact]
    public async Task Embeds_anew_for_another_model_and_forgets_the_vectors_of_the_first()
    {
        await _library.Update(Sample.Document("a", "One."));
        await _library.Embed();

        _library.Reopen("another");
        await _library.Embed();

        Assert.Equal(2, _library.Meanings.Embedded.Count);
        Assert.Equal("another", _library.Query("SELECT group_concat(model) FROM vectors"));
    }

    [Fact]
    public async Task Asks_again_for_a_vector_that_is_damaged()
    {
        await _library.Update(Sample.Document("a", "One."));
        await _library.Embed();
        _library.Query("UPDATE vectors SET vector = x'00'");

        _library.Reopen();
        Assert.Null(_library.VectorOf("a#1"));
        await _library.Embed();

        Assert.NotNull(_library.VectorOf("a#1"));
    }
}
