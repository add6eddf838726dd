using System.CommandLine;
using Bot.Commands;
using Bot.Documents.Folders;
using Bot.Turns;

namespace Bot.Documents.Verbs;

/// <summary>The verbs <c>knowledge add</c>, <c>remove</c> and <c>refresh</c>: which folders' documents are searched.</summary>
internal static class FolderVerbs
{
    private const string Verb = "knowledge";

    public static Subverb Add(IServiceProvider services)
    {
        var path = Path("A folder of documents (PDF, Word, PowerPoint, HTML, Markdown, text), or one of them.");
        var team = new Option<string?>("--team") { Description = "The team whose members alone may read them, by its id in Teams (19:…@thread.tacv2). Without it everybody may." };
        var tenant = new Option<string?>("--tenant") { Description = "The organisation whose people alone may read them, or whose team it is, by its id in Entra." };
        var command = new Command("add", "Reads a folder's documents into the knowledge base, and keeps them up to date.") { path, team, tenant };
        command.Validators.Add(result =>
        {
            if (result.GetValue(team) is not null && result.GetValue(tenant) is null)
                result.AddError("Name the organisation too: --tenant with its id in Entra.");
        });
        command.SetAction((parsed, cancellationToken) => services.GetRequiredService<FolderDesk>().AddAsync(
            new WatchedFolder(Full(parsed.GetRequiredValue(path)), parsed.GetValue(tenant) is { } of ? new ReaderGroup(of, parsed.GetValue(team)).Name : null),
            parsed.InvocationConfiguration.Output,
            cancellationToken));
        return new Subverb(Verb, command);
    }

    public static Subverb Remove(IServiceProvider services)
    {
        var path = Path("A folder or file that was added.");
        var command = new Command("remove", "Takes a folder's documents out of the knowledge base; the files stay.") { path };
        command.SetAction((parsed, cancellationToken) => services.GetRequiredService<FolderDesk>().RemoveAsync(
            Full(parsed.GetRequiredValue(path)), parsed.InvocationConfiguration.Output, cancellationToken));
        return new Subverb(Verb, command);
    }

    public static Subverb Refresh(IServiceProvider services)
    {
        var command = new Command("refresh", "Opens every file of the folders again, to see whether it has changed.");
        command.SetAction((parsed, cancellationToken) => services.GetRequiredService<FolderDesk>().RefreshAsync(parsed.InvocationConfiguration.Output, cancellationToken));
        return new Subverb(Verb, command);
    }

    private static Argument<FileInfo> Path(string description) => new("path") { Description = description };

    private static string Full(FileInfo path) => System.IO.Path.TrimEndingDirectorySeparator(path.FullName);
}
