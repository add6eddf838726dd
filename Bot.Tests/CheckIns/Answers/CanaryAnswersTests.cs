using System.Data.Common;
using System.Text;
using Bot.Tests.Host;
using Cards.CheckIns;
using Cards.CheckIns.Answering;
using Dapper;
using static Bot.Tests.CheckIns.Answers.AnsweringRoom;

namespace Bot.Tests.CheckIns.Answers;

/// <summary>Answers are found beside nobody, whether in the store, its log, what waits to be sent, or what was logged.</summary>
public sealed class CanaryAnswersTests : IDisposable
{
    private const string Word = "canaryanswer";
    private static readonly string[] People = ["29:canary-a", "29:canary-b", "29:canary-c", "29:canary-d", "29:canary-e", "29:canary-f"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Stand_beside_nobody_while_open_and_nowhere_after_the_close()
    {
        await using var room = await AnsweringRoom.OpenAsync(_folder, people: People);
        foreach (var person in People)
        {
            await AnswerAsync(room, person);
        }

        Assert.NotEmpty(room.Bot.Log.Lines);
        Assert.Empty(HitsIn(room));
        await room.Bot.Database.WriteAsync(static connection => connection.Execute("CREATE TABLE control (line TEXT); INSERT INTO control VALUES ('29:canary-a says canaryanswer')"));
        Assert.Equal(["control"], HitsIn(room), StringComparer.Ordinal); // The scan does find what is there.
        await room.Bot.Database.WriteAsync(static connection => connection.Execute("DROP TABLE control"));
        Assert.True(IsOnDisk(Word));

        await room.CloseAsync();

        await RunningBot.UntilAsync(() => new FileInfo(_folder.File("companion.db-wal")).Length == 0);
        Assert.False(IsOnDisk(Word));
        Assert.Empty(HitsIn(room));
    }

    private static async Task AnswerAsync(AnsweringRoom room, string person)
    {
        await room.InOwnChat(person).SayAsync("hello");
        var way = await room.WayInAsync(person);
        var own = ShownIn(await room.InOwnChat(person).PressAsync(CheckInCard.AnswerInChatVerb, way));
        own = ShownIn(await room.InOwnChat(person).PressAsync(AnswerPage.SaveVerb, Filled(own, 3, $"{Word} in the chat")));
        await room.InOwnChat(person).PressAsync(AnswerPage.SaveVerb, Filled(own, 2, $"{Word} more"));
        var page = PageOf(await room.InChannel(person).OpenAsync(CheckInCard.AnswerVerb, room.CardData));
        await room.InChannel(person).SubmitAsync(AnswerPage.SaveVerb, Filled(page, 1, $"{Word} in the dialog"));
    }

    /// <summary>The tables with a row that holds both a person and an answer, and the log when it holds an answer.</summary>
    private static IEnumerable<string> HitsIn(AnsweringRoom room) =>
    [
        .. room.Bot.Database.Read(connection => Stores.TablesOf(connection).Where(table => Rows(connection, table).Any(IsHit)).ToList()),
        .. room.Bot.Log.Lines.Any(static line => line.Text.Contains(Word, StringComparison.OrdinalIgnoreCase)) ? ["the log"] : Array.Empty<string>(),
    ];

    private static bool IsHit(string row) => row.Contains(Word, StringComparison.OrdinalIgnoreCase) && People.Any(person => row.Contains(person, StringComparison.Ordinal));


    private static List<string> Rows(DbConnection connection, string table) => connection.Query($"SELECT * FROM {table}")
        .Select(static row => string.Join('|', ((IDictionary<string, object?>)row).Values.Select(static value => value is byte[] bytes ? Encoding.Latin1.GetString(bytes) : $"{value}")))
        .ToList();

    private bool IsOnDisk(string word) => Directory.GetFiles(_folder.Path, "companion.db*").Any(path =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Contains(word, StringComparison.Ordinal);
    });
}
