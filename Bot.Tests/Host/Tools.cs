using System.Runtime.CompilerServices;

namespace Bot.Tests.Host;

/// <summary>Programs outside .NET that some tests drive; a test skips itself where they are absent.</summary>
internal static class Tools
{
    /// <summary>The Chromium browser; null where none is installed.</summary>
    public static string? Chromium { get; } = Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    /// <summary>Node; null where it is not installed.</summary>
    public static string? Node { get; } = Find("node");

    /// <summary>The scripts that tests run in Node or in the browser, with what npm puts beside them.</summary>
    public static string NodeFolder { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "Node"));

    /// <summary>Whether <c>npm ci --prefix Bot.Tests/Node</c> has been run.</summary>
    public static bool NodePackages { get; } = Directory.Exists(Path.Combine(NodeFolder, "node_modules"));

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program))
            .FirstOrDefault(File.Exists);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file) ?? "";
}
