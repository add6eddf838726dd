namespace Bot.Playground;

/// <summary>The Node.js of this machine, which the chat runs on.</summary>
internal static class Node
{
    /// <summary>The first version that the chat runs on.</summary>
    public const int OldestVersion = 20;

    /// <summary>Whether a Node.js that is new enough can be started.</summary>
    public static async Task<bool> IsPresentAsync(CancellationToken cancellationToken)
    {
        var asked = await ChildCommand.RunAsync(new("node", ["--version"]), cancellationToken);
        return asked is { ExitCode: 0 }
            && Version.TryParse(asked.Output.Trim().TrimStart('v'), out var version)
            && version.Major >= OldestVersion;
    }
}
