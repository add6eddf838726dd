using Bot.Tests.Commands;
using Bot.Tests.Host;

namespace Bot.Tests.Operations;

public sealed class StorageCheckTests : IDisposable
{
    private static readonly string[] Sqlite = ["ok      structure", "ok      references", "ok      log", "note    last backup: none"];
    private static readonly string[] Postgres = ["ok      server", "ok      size", "ok      backups"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Finds_a_new_store_in_order_and_its_backup_missing()
    {
        var run = await TerminalRun.OfAsync(_folder.Path, ["storage", "check"]);

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            (string[])[.. Stores.ArePostgres ? Postgres : Sqlite, "ok      schema", "ok      free space", "ok      key", "ok      audit"],
            line => Assert.Contains(line, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_in_one_line_that_the_key_is_lost()
    {
        await TerminalRun.OfAsync(_folder.Path, ["storage", "check"]);
        File.Delete(_folder.File("companion.key"));

        var run = await TerminalRun.OfAsync(_folder.Path, ["storage", "check"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("FAULT   key: companion.key is not the key that this store was made with", run.Output, StringComparison.Ordinal);
    }
}
