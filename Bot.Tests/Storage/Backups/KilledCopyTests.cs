using Bot.Tests.Commands;
using Bot.Tests.Host;

namespace Bot.Tests.Storage.Backups;

public sealed class KilledCopyTests : IDisposable
{
    private static readonly string[] Big = [.. Enumerable.Range(0, 20_000).Select(static number => $"{number:00000}{new string('x', 1000)}")];

    private readonly BackedUpStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_kill_while_backing_up_harms_neither_the_store_nor_the_backup_before()
    {
        await _store.BackUpAsync("before");
        await _store.WriteAsync(Big);
        await using var bot = await BotProcess.StartReadyAsync(_store.Folder.Path);

        var run = TerminalRun.OfAsync(_store.Folder.Path, ["storage", "backup", _store.Copy]);
        await RunningBot.UntilAsync(() => new FileInfo(_store.Copy + ".unfinished") is { Exists: true, Length: > 0 });
        await bot.KillAsync();

        Assert.NotEqual(0, (await run).ExitCode);
        Assert.Equal(["before"], BackedUpStore.WordsIn(_store.Copy), StringComparer.Ordinal);
        Assert.Equal(Big.Length + 1, _store.Words().Count);
        var again = await TerminalRun.OfAsync(_store.Folder.Path, ["storage", "backup", _store.Copy]);
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(Big.Length + 1, BackedUpStore.WordsIn(_store.Copy).Count);
    }

    [Theory]
    [InlineData("companion.db.restoring")]
    [InlineData("companion.db.restoring-wal")]
    public async Task A_kill_while_restoring_leaves_the_old_state_or_the_new(string appears)
    {
        await _store.BackUpAsync("before");
        await _store.WriteAsync("since");

        var isKilled = await BotProcess.KillAtAsync(
            () => File.Exists(_store.File(appears)), ["storage", "restore", _store.Copy], ("Storage__Folder", _store.Folder.Path), ("ASPNETCORE_ENVIRONMENT", "Development"));

        Assert.True(isKilled);
        Assert.Contains(string.Join(' ', _store.Words()), (string[])["before", "before since"], StringComparer.Ordinal);
        _store.Restore();
        Assert.Equal(["before"], _store.Words(), StringComparer.Ordinal);
    }
}
