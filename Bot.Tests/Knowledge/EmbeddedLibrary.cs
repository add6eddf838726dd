using Bot.Tests.Host;
using Knowledge;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Knowledge;

/// <summary>A knowledge base in a folder of its own, with the fake embedder.</summary>
internal sealed class EmbeddedLibrary : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();
    private KnowledgeBase _knowledge;

    public EmbeddedLibrary() => _knowledge = Open("fake");

    public FakeMeanings Meanings { get; } = new();

    public void Reopen(string model = "fake")
    {
        _knowledge.Dispose();
        _knowledge = Open(model);
    }

    public Task<IndexingReport> Update(params IReadOnlyList<Document> documents) =>
        _knowledge.UpdateAsync("articles", documents, progress: null, TestContext.Current.CancellationToken);

    public Task<int> Embed() => _knowledge.EmbedAsync(progress: null, TestContext.Current.CancellationToken);

    public float[]? VectorOf(string passageId) =>
        _knowledge.Memory.VectorOf(_knowledge.Memory.Passages.Single(passage => string.Equals(passage.Id, passageId, StringComparison.Ordinal)));

    /// <summary>The first value that a statement gives, over the index file itself.</summary>
    public object? Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("index.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        _knowledge.Dispose();
        _folder.Dispose();
    }

    private KnowledgeBase Open(string model) => KnowledgeBase.Open(_folder.Path, _clock, Meanings.Embedder(model));
}
