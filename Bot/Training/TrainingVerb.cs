using System.CommandLine;
using Bot.Commands;
using Bot.People;
using Bot.Storage;
using Bot.Training.Catalogue;
using Bot.Training.Links;

namespace Bot.Training;

/// <summary>The verb <c>training</c>: adds resources to the catalogue, and tells which of its links lead nowhere.</summary>
internal static class TrainingVerb
{
    private const long MaxBytes = 20 * 1024 * 1024;

    public static Verb Of(IServiceProvider services)
    {
        var command = new Command("training", "Adds resources to the catalogue of training, and checks its links.") { Import(services), CheckLinks(services) };
        return new Verb(command, NeedsStore: true) { WithoutStore = [command] };
    }

    private static Command Import(IServiceProvider services)
    {
        var file = new Argument<FileInfo>("file") { Description = "The resources, as JSON or CSV; see Bot/Training/catalogue.json for the fields. One of the same id is replaced." };
        var command = new Command("import", "Adds the resources of a file; rows that are not right are named and left out.") { file };
        command.SetAction((parsed, cancellationToken) => ImportAsync(
            services, parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static Command CheckLinks(IServiceProvider services)
    {
        var command = new Command("check-links", "Tells which links of the catalogue lead nowhere; changes nothing.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var broken = 0;
            await foreach (var (resource, fault) in services.GetRequiredService<LinkCheck>().RunAsync(services.GetRequiredService<TrainingCatalogue>().Shelf.Resources, cancellationToken))
            {
                broken += fault is null ? 0 : 1;
                await output.WriteLineAsync($"{fault ?? "ok"}: {resource.Id} {resource.Link}");
            }

            await output.WriteLineAsync(broken is 0 ? "All links lead somewhere." : $"{broken} to look at. Nothing was changed.");
            return broken is 0 ? 0 : 1;
        });
        return command;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, FileInfo file, TextWriter output, CancellationToken cancellationToken)
    {
        try
        {
            if (file.Length > MaxBytes)
            {
                await output.WriteLineAsync($"{file.FullName} is larger than 20 MB: split it.");
                return 1;
            }

            var content = CatalogueFile.Read(file.Name, await File.ReadAllBytesAsync(file.FullName, cancellationToken));
            await services.GetRequiredService<TrainingCatalogue>().ImportAsync(content.Resources, cancellationToken);
            await services.GetRequiredService<Database>().WriteAsync(connection => services.GetRequiredService<Audit>().NoteOperator(connection, "training imported"));
            foreach (var fault in content.Faults)
                await output.WriteLineAsync($"{file.FullName}, {fault}");
            await output.WriteLineAsync($"Added or replaced: {content.Resources.Count}. Left out because of faults: {content.Faults.Count}.");
            return content.Faults.Count is 0 ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync($"{file.FullName} cannot be read: check that it is there and that this user may read it.");
            return 1;
        }
    }
}
