namespace Bot.Commands;

/// <summary>The folder in which the person at the terminal stands, which is where they mean a file to go.</summary>
internal static class ShellFolder
{
    public static string Path { get; } = Of(Environment.CurrentDirectory, Environment.GetEnvironmentVariable("PWD"));

    /// <summary>The working directory; but where <c>dotnet run</c> has moved into the project's folder, the shell's own, when it is known.</summary>
    public static string Of(string working, string? shell) =>
        Directory.EnumerateFiles(working, "*.csproj").Any() && Directory.Exists(shell) ? shell : working;
}
