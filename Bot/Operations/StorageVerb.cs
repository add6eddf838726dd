using System.CommandLine;
using System.Globalization;
using Bot.Commands;
using Bot.Starting;
using Bot.Storage;
using Bot.Storage.Backups;
using Microsoft.Extensions.Options;

namespace Bot.Operations;

/// <summary>The verb <c>storage</c>: copies the store, puts a copy back, looks whether all is well.</summary>
internal static class StorageVerb
{
    public static Verb Of(IServiceProvider services)
    {
        var (restore, settle) = (RestoreOf(services), SettleOf(services));
        var command = new Command("storage", "Copies the store, puts a copy back, or looks whether it is sound.") { BackupOf(services), restore, settle, CheckOf(services) };
        return new Verb(command, NeedsStore: true) { WithoutStore = [command, restore, settle] };
    }

    private static Command BackupOf(IServiceProvider services)
    {
        var target = new Argument<FileInfo>("file or folder") { Description = "Where the backup goes; in a folder it is named after the moment." };
        var command = new Command("backup", "Copies the store into one file while the bot goes on.") { target };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var backup = await services.GetRequiredService<Backup>().MakeAsync(parsed.GetRequiredValue(target).FullName, cancellationToken);
            var folder = services.GetRequiredService<DataFolder>();
            await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"""
                Wrote {backup.FullName} ({backup.Length / 1024} KB): all that was saved when it began. It was read back and is sound.
                It does not hold companion.key and companion.forgotten of {folder.Path}. Keep copies of both, apart from it: without the key nobody's answers can be
                changed, nor can those who asked to be forgotten be found; companion.forgotten says whom a restore must erase again.
                """));
            return 0;
        });
        return command;
    }

    private static Command RestoreOf(IServiceProvider services)
    {
        var backup = new Argument<FileInfo>("file") { Description = "The backup." };
        var (sends, lost) = (SendsOption(), LostOption());
        var command = new Command("restore", "Puts a backup in the store's place; the bot must be stopped.") { backup, sends, lost };
        command.SetAction((parsed, cancellationToken) => AloneAsync(parsed, services, folder =>
        {
            if (services.GetRequiredService<IOptions<StorageOptions>>().Value.Postgres is { Length: > 0 })
                throw new CannotStartException("The store is in PostgreSQL: put a backup back with pg_restore, then run \"storage settle\". Nothing was changed.");

            var path = Path.GetFullPath(parsed.GetRequiredValue(backup).ToString(), ShellFolder.Path);
            var said = services.GetRequiredService<Restore>().Run(path, parsed.GetValue(sends), parsed.GetValue(lost));
            return Task.FromResult<IReadOnlyList<string>>([$"Restored {path} into {folder.Path}.", .. said]);
        }, cancellationToken));
        return command;
    }

    private static Command SettleOf(IServiceProvider services)
    {
        var (sends, lost) = (SendsOption(), LostOption());
        var command = new Command("settle", "Makes good, after pg_restore, what a backup cannot know; the bot must be stopped.") { sends, lost };
        command.SetAction((parsed, cancellationToken) => AloneAsync(parsed, services, async _ =>
            ["Settled the restored database.", .. await services.GetRequiredService<Settling>().RunAsync(parsed.GetValue(sends), parsed.GetValue(lost))], cancellationToken));
        return command;
    }

    private static Option<bool> SendsOption() => new("--send-waiting") { Description = "Sends what waited when the backup was made, although it may have been sent since. Else it is set aside." };

    private static Option<bool> LostOption() => new("--key-lost") { Description = "Goes on with another key than the backup's, because that one is lost." };

    // By the one process that holds the data folder.
    private static async Task<int> AloneAsync(ParseResult parsed, IServiceProvider services, Func<DataFolder, Task<IReadOnlyList<string>>> run, CancellationToken cancellationToken)
    {
        var folder = services.GetRequiredService<DataFolder>();
        if (!StoreLock.TryTake(folder, out var taken))
            throw new CannotStartException($"The bot that uses {folder.Path} is running: stop it first. Nothing was changed.");

        using (taken)
        {
            var said = await run(folder);
            await services.PrepareAsync(cancellationToken); // Proves that it opens, and erases again whoever was forgotten since.
            foreach (var line in (string[])[.. said, "Check-ins and summaries go on from the backup: what was closed or told since may be told again."])
                await parsed.InvocationConfiguration.Output.WriteLineAsync(line);
        }

        return 0;
    }

    private static Command CheckOf(IServiceProvider services)
    {
        var command = new Command("check", "Looks whether the store is sound, and what stands around it.");
        command.SetAction((parsed, _) => parsed.TellAsync(services.GetRequiredService<StoreInspection>().Look()));
        return command;
    }
}
