using System.CommandLine;
using System.Globalization;
using Bot.Commands;
using Bot.Starting;
using Bot.Storage;
using Bot.Storage.Backups;

namespace Bot.Operations;

/// <summary>The verb <c>storage</c>: copies the store, puts a copy back, looks whether all is well.</summary>
internal static class StorageVerb
{
    public static Verb Of(IServiceProvider services)
    {
        var restore = RestoreOf(services);
        var command = new Command("storage", "Copies the store, puts a copy back, or looks whether it is sound.") { BackupOf(services), restore, CheckOf(services) };
        return new Verb(command, NeedsStore: true) { WithoutStore = [command, restore] };
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
        var sends = new Option<bool>("--send-waiting") { Description = "Sends what waited when the backup was made, although it may have been sent since. Else it is set aside." };
        var lost = new Option<bool>("--key-lost") { Description = "Goes on with another key than the backup's, because that one is lost." };
        var command = new Command("restore", "Puts a backup in the store's place; the bot must be stopped.") { backup, sends, lost };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = services.GetRequiredService<DataFolder>();
            if (!StoreLock.TryTake(folder, out var taken))
                throw new CannotStartException($"The bot that uses {folder.Path} is running: stop it first. Nothing was changed.");

            using (taken)
            {
                var path = Path.GetFullPath(parsed.GetRequiredValue(backup).ToString(), ShellFolder.Path);
                var said = services.GetRequiredService<Restore>().Run(path, parsed.GetValue(sends), parsed.GetValue(lost));
                await services.PrepareAsync(cancellationToken); // Proves that it opens, and erases again whoever was forgotten since.
                foreach (var line in (string[])[$"Restored {path} into {folder.Path}.", .. said, "Check-ins and summaries go on from the backup: what was closed or told since may be told again."])
                    await parsed.InvocationConfiguration.Output.WriteLineAsync(line);
            }

            return 0;
        });
        return command;
    }

    private static Command CheckOf(IServiceProvider services)
    {
        var command = new Command("check", "Looks whether the store is sound, and what stands around it.");
        command.SetAction((parsed, _) => parsed.TellAsync(services.GetRequiredService<StoreInspection>().Look()));
        return command;
    }
}
