using System.Runtime.CompilerServices;

namespace Bot.Tests.House;

/// <summary>The sources of this repository, as they lie on disk.</summary>
internal static class Tree
{
    private static readonly string Root = FindRoot();

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>The C# files of a folder, without what the build makes.</summary>
    public static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Path(folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string FindRoot([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath("../..", System.IO.Path.GetDirectoryName(here) ?? "");
}
