using System.Globalization;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Training.Catalogue;
using Bot.Training.Finding;
using Bot.Turns;

namespace Bot.Tests.Training;

/// <summary>The starter catalogue, as the bot has it when it first starts.</summary>
public sealed class StarterTraining : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _database;
    private readonly TopicIndex _topics;
    private int _conversations;

    public StarterTraining()
    {
        _database = Stores.Open(_folder);
        _topics = new TopicIndex(new DataFolder(_folder.Path), TimeProvider.System);
        Catalogue = new TrainingCatalogue(_database, _topics);
        Finder = new Finder(Catalogue, _topics);
        Memory = new SearchMemory(TimeProvider.System);
        Talk = new SearchTalk(Catalogue, Memory);
        Desk = new SearchDesk(Finder, Memory, TimeProvider.System);
    }

    internal TrainingCatalogue Catalogue { get; }

    internal Finder Finder { get; }

    internal SearchMemory Memory { get; }

    internal SearchTalk Talk { get; }

    private SearchDesk Desk { get; }

    public async ValueTask InitializeAsync() => await Catalogue.FillAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _topics.Dispose();
        _database.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Says one thing after another in a new conversation; whether the last was about training, and the search as it is then.</summary>
    internal async Task<(bool IsHeard, RunningSearch? Search, string Card)> SayAsync(params string[] turns)
    {
        var conversation = (++_conversations).ToString(CultureInfo.InvariantCulture);
        var (isHeard, card) = (false, "");
        var gate = new SearchGate(Talk, Memory);
        foreach (var words in turns)
        {
            var turn = new Turn("turn", new Person("29:amira", null, ""), new ConversationAddress("tenant", conversation, ConversationKind.Personal), new TurnInput.Typed(words));
            await gate.RefusalAsync(turn, TestContext.Current.CancellationToken);
            var heard = Talk.Hear(turn);
            isHeard = heard is not null;
            if (heard is not null)
            {
                var message = await Desk.DoAsync(conversation, heard, TestContext.Current.CancellationToken);
                card = message.Card ?? message.Text;
            }
        }

        return (isHeard, Memory.In(conversation), card);
    }
}
