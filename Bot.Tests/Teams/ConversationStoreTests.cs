using Bot.Storage;
using Bot.Teams.Connector;
using Bot.Tests.Host;

namespace Bot.Tests.Teams;

public sealed class ConversationStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;

    public ConversationStoreTests() => _database = new Database(_folder.File("companion.db"), TimeProvider.System);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Knows_what_was_kept_last_however_those_who_kept_it_go_on()
    {
        var store = new ConversationStore(_database);

        await Task.WhenAll(Enumerable.Range(0, 1_000).Select(number => store.KeepAsync("chat", At($"https://{number}"))));

        Assert.Equal(new ConversationStore(_database).Find("chat"), store.Find("chat"));
    }

    private static Reach At(string serviceUrl) => new("tenant", serviceUrl, "28:bot");
}
