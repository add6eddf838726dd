using System.Text;
using Bot.Tests.Host;
using Knowledge;
using Knowledge.Indexing;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Knowledge.Indexing;

public sealed class IndexFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();

    private string Path => _folder.File("index.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Begins_again_where_the_file_is_no_database()
    {
        await File.WriteAllTextAsync(Path, new string('x', 5000), TestContext.Current.CancellationToken);

        await AssertBeginsAgain();
    }

    [Fact]
    public async Task Begins_again_where_another_program_made_the_database()
    {
        Execute("CREATE TABLE documents (id TEXT)");

        await AssertBeginsAgain();
    }

    [Fact]
    public async Task Begins_again_where_another_version_made_the_file()
    {
        await Fill();
        Execute("PRAGMA user_version = 99");

        await AssertBeginsAgain();
    }

    [Theory]
    [InlineData("UPDATE documents SET content = replace(content, 'Three', 'Seven') WHERE id = 'd1'")]
    [InlineData("UPDATE passages SET text = 'Seven.' WHERE document = 'd1' AND ordinal = 2")]
    [InlineData("DELETE FROM passages WHERE document = 'd1' AND ordinal = 2")]
    [InlineData("DROP TABLE passages")]
    public async Task Begins_again_where_the_rows_are_not_what_was_written(string change)
    {
        await Fill();
        Execute(change);

        await AssertBeginsAgain();
    }

    [Theory]
    [InlineData(.3)]
    [InlineData(.7)]
    public async Task Begins_again_where_the_file_is_cut_short(double share)
    {
        await Fill();
        using (var file = File.OpenWrite(Path))
            file.SetLength((long)(file.Length * share));

        await AssertBeginsAgain();
    }

    [Fact]
    public async Task Begins_again_where_pages_are_overwritten()
    {
        await Fill();
        using (var file = File.OpenWrite(Path))
        {
            file.Seek(4096, SeekOrigin.Begin);
            file.Write(Encoding.ASCII.GetBytes(new string('x', 8192)));
        }

        await AssertBeginsAgain();
    }

    [Theory]
    [InlineData(SQLitePCL.raw.SQLITE_BUSY)]
    [InlineData(SQLitePCL.raw.SQLITE_FULL)]
    [InlineData(SQLitePCL.raw.SQLITE_CANTOPEN)]
    [InlineData(SQLitePCL.raw.SQLITE_READONLY)]
    public void Throws_no_file_away_that_only_cannot_be_used_now(int code) =>
        Assert.False(IndexFile.IsDamage(new SqliteException("Not now.", code)));

    [Fact]
    public async Task Leaves_no_row_of_a_deleted_document()
    {
        await Fill();
        using (var knowledge = KnowledgeBase.Open(_folder.Path, _clock))
            await knowledge.UpdateAsync("articles", [], progress: null, TestContext.Current.CancellationToken);

        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT count(*) FROM documents) + (SELECT count(*) FROM passages)";
        Assert.Equal(0L, command.ExecuteScalar());
    }

    private async Task Fill()
    {
        using var knowledge = KnowledgeBase.Open(_folder.Path, _clock);
        var documents = Enumerable.Range(1, 20).Select(i => Sample.Document($"d{i}", $"# Supervision\n\n{new string('a', 500)}\n\n## Kinds\n\nThree.")).ToList();
        await knowledge.UpdateAsync("articles", documents, progress: null, TestContext.Current.CancellationToken);
    }

    private async Task AssertBeginsAgain()
    {
        using (var knowledge = KnowledgeBase.Open(_folder.Path, _clock))
        {
            Assert.True(knowledge.WasRebuilt);
            Assert.Empty(knowledge.Documents);
            await knowledge.UpdateAsync("articles", [Sample.Document("a", "One.")], progress: null, TestContext.Current.CancellationToken);
        }

        using var again = KnowledgeBase.Open(_folder.Path, _clock);
        Assert.False(again.WasRebuilt);
        Assert.Single(again.Documents);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
