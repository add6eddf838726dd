using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Bot.Commands;

namespace Bot.Packaging;

/// <summary>The verb <c>package</c>: makes the file that puts the bot into Teams.</summary>
internal static class PackageCommand
{
    public static Verb Of()
    {
        var botId = new Option<Guid>("--bot-id") { Description = "The bot's id from its Azure Bot registration.", Required = true, CustomParser = ReadId };
        var appId = new Option<Guid>("--app-id") { Description = "The app's id in Teams; the bot's id when left out.", CustomParser = ReadId };
        var domain = new Option<string>("--domain")
        {
            Description = "The host name that the bot is reached at, such as companion.example.nhs.uk.",
            Required = true,
            CustomParser = ReadDomain,
        };
        var file = new Option<string>("--out") { Description = "The zip file to write.", Required = true, CustomParser = ReadFile };
        var graph = new Option<bool>("--graph") { Description = "Asks for what Microsoft Graph needs: the names of a team's owners, and lines in people's activity feeds." };
        var command = new Command("package", "Makes the app package that an administrator uploads to Teams.") { botId, appId, domain, file, graph };
        command.SetAction((parsed, cancellationToken) =>
        {
            var bot = parsed.GetRequiredValue(botId);
            var app = parsed.GetValue(appId);
            var package = new TeamsPackage(app == Guid.Empty ? bot : app, bot, parsed.GetRequiredValue(domain)) { UsesGraph = parsed.GetValue(graph) };
            return WriteAsync(package, parsed.GetRequiredValue(file), parsed.InvocationConfiguration, cancellationToken);
        });
        return new Verb(command, NeedsStore: false);
    }

    private static async Task<int> WriteAsync(TeamsPackage package, string path, InvocationConfiguration terminal, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllBytesAsync(unfinished, package.ToZip(), cancellationToken);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"{path} cannot be written: its folder must exist and let you write in it.");
            return 1;
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }

        await terminal.Output.WriteLineAsync($"Wrote {path}. Upload it in the Teams admin centre: Teams apps, Manage apps, Upload new app.");
        return 0;
    }

    private static Guid ReadId(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (!Guid.TryParse(text, out var id) || id == Guid.Empty)
            argument.AddError($"'{text}' is not an id: it looks like 01234567-89ab-cdef-0123-456789abcdef.");
        return id;
    }

    private static string ReadFile(ArgumentResult argument)
    {
        var path = Path.GetFullPath(argument.Tokens[0].Value, ShellFolder.Path);
        if (Directory.Exists(path))
            argument.AddError($"{path} is a folder: name the zip file to write, such as {Path.Combine(path, "companion.zip")}.");
        return path;
    }

    private static string ReadDomain(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (Uri.CheckHostName(text) != UriHostNameType.Dns || !text.Contains('.', StringComparison.Ordinal) || text.EndsWith('.') || !Ascii.IsValid(text))
            argument.AddError($"'{text}' is not a domain: give the host name alone, such as companion.example.nhs.uk, without https://, port or path.");
        return text.ToLowerInvariant();
    }
}
