using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.Tests.Host;

namespace Bot.Tests.Storage.Postgres;

/// <summary>Three real processes on one database, each with a data folder of its own and a copy of one key.</summary>
internal sealed class ThreeBots : IAsyncDisposable
{
    private static readonly (string, string)[] NoLimits = Array.ConvertAll(
        ["PerTenantASecond", "PerConversationASecond", "PerConversationInTwoSeconds", "PerConversationInThirtySeconds", "PerConversationAnHour"],
        static limit => ($"Outbox__{limit}", "0"));

    private readonly TemporaryFolder _folder = new();
    private readonly BotProcess[] _bots = new BotProcess[3];

    public BotProcess this[int number] => _bots[number];

    public string Address => PostgresServer.Shared.DatabaseOf(_folder.Path);

    /// <summary>How many say that they take work.</summary>
    public long Working => Ask("SELECT count(*) FROM instances WHERE is_working");

    /// <summary>Whether nothing waits to be worked on or sent.</summary>
    public bool AreDone => Ask("SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM outbox)") is 0;

    public static async Task<ThreeBots> StartAsync()
    {
        Assert.SkipUnless(PostgresServer.IsHere, "PostgreSQL is not installed.");
        var three = new ThreeBots();
        await three.StartAsync(0);
        foreach (var number in (int[])[1, 2])
        {
            File.Copy(Path.Combine(three.FolderOf(0), "companion.key"), Path.Combine(three.FolderOf(number), "companion.key"));
            await three.StartAsync(number);
        }

        await Task.WhenAll(three._bots.Select(static bot => SeesAsync(bot, 3)));
        return three;
    }

    public string FolderOf(int number) => Directory.CreateDirectory(_folder.File($"{number}")).FullName;

    /// <summary>Kills one as a power cut would, and starts it again in its folder.</summary>
    public async Task KillAndStartAsync(int number)
    {
        await using var dead = _bots[number];
        await dead.KillAsync();
        await StartAsync(number);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots)
            await bot.DisposeAsync();
        _folder.Dispose();
    }

    private async Task StartAsync(int number) => _bots[number] = await BotProcess.StartReadyAsync(FolderOf(number), [("Storage__Postgres", Address), .. NoLimits]);

    // Before each sees the others, two may take the same conversation for theirs.
    private static async Task SeesAsync(BotProcess bot, int count)
    {
        while (await bot.Http.GetFromJsonAsync<JsonObject>("/health", TestContext.Current.CancellationToken) is not { } health || (int?)health["instances"] != count)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
    }

    private long Ask(string sql) => PostgresServer.Shared.Ask(_folder, sql);
}
