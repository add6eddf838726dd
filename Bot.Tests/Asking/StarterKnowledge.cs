using Bot.Asking;
using Bot.LocalSettings;
using Bot.Storage;
using Bot.Tests.Host;
using Knowledge;

namespace Bot.Tests.Asking;

/// <summary>The knowledge base with the starter articles, as the bot has it when it first starts.</summary>
public sealed class StarterKnowledge : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private KnowledgeBase? _knowledge;
    private Database? _database;

    public async ValueTask InitializeAsync()
    {
        _knowledge = KnowledgeBase.Open(_folder.Path, TimeProvider.System);
        _database = Stores.Open(_folder);
        var articles = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Articles"), "*.md")
            .Select(file => ArticleFile.Read(Path.GetFileName(file), File.ReadAllText(file)));
        await _knowledge.UpdateAsync("articles", [.. articles], progress: null, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _knowledge?.Dispose();
        _database?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal async Task<Answer> AskAsync(string question) => (await AskAsync(new Asked.Anew(question), before: null)).Answer;

    internal Task<Answered> AskAsync(Asked asked, Remembered? before) => _knowledge is null || _database is null
        ? throw new InvalidOperationException("The articles are not read yet.")
        : new Answering(_knowledge, new LocalSettingStore(_database), new Readers(_knowledge, new NoRoster())).AnswerAsync(asked, before, turn: null, TestContext.Current.CancellationToken);

    internal Task<IReadOnlyList<Hit>> SearchAsync(string question) => _knowledge is null
        ? throw new InvalidOperationException("The articles are not read yet.")
        : _knowledge.For(Readership.Everybody).SearchAsync(question, 10, TestContext.Current.CancellationToken);
}
