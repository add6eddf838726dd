using System.Diagnostics;
using System.Security.Cryptography;
using Bot.Storage;

namespace Bot.Playground;

/// <summary>The npm package of the chat: fetched once into the data folder, and again only when its pinned version changes.</summary>
internal sealed class ChatPackage(DataFolder data)
{
    private static readonly string Pinned = Path.Combine(AppContext.BaseDirectory, "Playground", "npm");
    private static readonly string PinnedLock = Path.Combine(Pinned, "package-lock.json");

    /// <summary>Loaded into Node.js before the chat's own code.</summary>
    public static string Preload { get; } = Path.Combine(Pinned, "loopback.js");

    /// <summary>The people, the team and the bot's name that the chat shows.</summary>
    public static string People { get; } = Path.Combine(Pinned, "people.yml");

    /// <summary>Where the chat is installed, and the only folder that it writes to.</summary>
    public string Folder { get; } = Path.Combine(data.Path, "playground");

    /// <summary>The chat's own entry point.</summary>
    public string EntryPoint => Path.Combine(Modules, "@microsoft", "m365agentsplayground", "cli.js");

    /// <summary>Whether the pinned version is there, whole.</summary>
    public bool IsInstalled => File.Exists(InstalledHash) && File.ReadAllText(InstalledHash).Equals(PinnedHash(), StringComparison.Ordinal);

    private string Modules => Path.Combine(Folder, "node_modules");

    // Inside node_modules, which npm empties first: an interrupted installation never looks whole.
    private string InstalledHash => Path.Combine(Modules, ".pinned");

    /// <summary>Fetches the pinned version; null when it is there, otherwise why not in a few words.</summary>
    public async Task<string?> InstallAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            foreach (var name in (string[])["package.json", "package-lock.json"])
                File.Copy(Path.Combine(Pinned, name), Path.Combine(Folder, name), overwrite: true);

            var npm = await ChildCommand.RunAsync(CleanInstall(), cancellationToken);
            if (npm is not { ExitCode: 0 })
                return npm is null ? "npm is missing" : "npm failed; is this machine offline?";

            await File.WriteAllTextAsync(InstalledHash, PinnedHash(), cancellationToken);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"{Folder} cannot be written";
        }
    }

    private static string PinnedHash() => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(PinnedLock)));

    private ProcessStartInfo CleanInstall() =>
        new(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"])
        {
            WorkingDirectory = Folder,
        };
}
