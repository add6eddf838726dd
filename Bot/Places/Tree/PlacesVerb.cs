using System.CommandLine;
using Bot.CheckIns.Sets;
using Bot.Commands;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Places.Tree;

/// <summary>The verb <c>places</c>: brings in a system with its places and neighbourhoods, and lists the teams that can be one.</summary>
internal static class PlacesVerb
{
    public static Verb Of(IServiceProvider services)
    {
        var command = new Command("places", "Brings in a system with its places and neighbourhoods, and lists the teams that the bot is in.") { Import(services), Teams(services) };
        return new Verb(command, NeedsStore: true) { WithoutStore = [command] };
    }

    private static Command Import(IServiceProvider services)
    {
        var file = new Argument<FileInfo>("file") { Description = "The system, as JSON; docs/places.md shows one." };
        var command = new Command("import", "Puts a system with all beneath it in the place of the one of its id, once all of the file is found to be right.") { file };
        command.SetAction((parsed, cancellationToken) => ImportAsync(
            services.GetRequiredService<Database>(), parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static Command Teams(IServiceProvider services)
    {
        var tenant = new Argument<string>("tenant") { Description = "The organisation's id." };
        var command = new Command("teams", "Lists the ids of the teams of an organisation that the bot has heard from.") { tenant };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var channels = services.GetRequiredService<IChannels>();
            foreach (var team in channels.TeamsOf(parsed.GetRequiredValue(tenant)))
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"{team} {await channels.NameOfAsync(team, cancellationToken) ?? "(its name cannot be read now)"}");
        });
        return command;
    }

    private static async Task<int> ImportAsync(Database database, FileInfo file, TextWriter output, CancellationToken cancellationToken)
    {
        try
        {
            var tree = TreeReader.Read(await File.ReadAllTextAsync(file.FullName, cancellationToken), file.FullName);
            await database.WriteAsync(connection =>
            {
                if (TreeImport.Fault(TreeStore.Read(connection, tree.TenantId), tree) is { } fault)
                    throw new SetException([$"{file.FullName}: {fault}"]);
                TreeStore.Replace(connection, tree);
            });
            await output.WriteLineAsync(
                $"{tree.System.Name}: {tree.Nodes.Count(static node => node.Level is PlaceLevel.Place)} places, {tree.Nodes.Count(static node => node.Level is PlaceLevel.Neighbourhood)} neighbourhoods, {tree.Leads.Count} leads.");
            return 0;
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
