using System.CommandLine;
using Bot.Commands;
using Bot.People;
using Bot.Storage;

namespace Bot.CheckIns.Sets;

/// <summary>The verb <c>checkins</c>: adds sets of questions, and lists those that there are.</summary>
internal static class CheckInsVerb
{
    public static Verb Of(IServiceProvider services)
    {
        var command = new Command("checkins", "Adds sets of check-in questions, and lists those that there are.") { Import(services), List(services) };
        return new Verb(command, NeedsStore: true) { WithoutStore = [command] };
    }

    private static Command Import(IServiceProvider services)
    {
        var file = new Argument<FileInfo>("file") { Description = "The set, as JSON; see Bot/CheckIns/Sets for two to start from." };
        var command = new Command("import", "Adds a set, once all of it is found to be right.") { file };
        command.SetAction((parsed, cancellationToken) => ImportAsync(
            services, parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static Command List(IServiceProvider services)
    {
        var command = new Command("list", "Lists the sets that a check-in can be launched with.");
        command.SetAction(async (parsed, _) =>
        {
            foreach (var set in services.GetRequiredService<SetCatalogue>().All())
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    $"{set.Id}, version {set.Version} ({set.Kind.ToString().ToLowerInvariant()}): {set.Title}, {set.Domains.Count} domains, {set.Domains.Sum(static domain => domain.Items.Count)} items");
            }
        });
        return command;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, FileInfo file, TextWriter output, CancellationToken cancellationToken)
    {
        try
        {
            var set = SetReader.Read(await File.ReadAllTextAsync(file.FullName, cancellationToken), file.FullName);
            services.GetRequiredService<SetArticles>().Require(set, file.FullName);
            var import = await services.GetRequiredService<SetCatalogue>().ImportAsync(set);
            if (import is SetImport.Added)
                await services.GetRequiredService<Database>().WriteAsync(connection => services.GetRequiredService<Audit>().NoteOperator(connection, "check-in set imported"));
            await output.WriteLineAsync(import switch
            {
                SetImport.Added => $"Added: {set.Title} ({set.Id}, version {set.Version}). Check-ins can be launched with it now.",
                SetImport.WasThere => $"{set.Id}, version {set.Version}, is there already, word for word the same.",
                _ => $"{set.Id}, version {set.Version}, is there already with other content, which stays as it is. Give your file a higher version.",
            });
            return import is SetImport.Differs ? 1 : 0;
        }
        catch (SetException e)
        {
            await output.WriteLineAsync(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync($"{file.FullName} cannot be read: check that it is there and that this user may read it.");
        }

        return 1;
    }
}
