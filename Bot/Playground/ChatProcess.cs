using System.Diagnostics;
using System.Globalization;

namespace Bot.Playground;

/// <summary>The running chat: a child process that listens on loopback only and never outlives the bot.</summary>
internal sealed class ChatProcess : IDisposable
{
    private readonly Process process;
    private readonly int port;

    private ChatProcess(Process process, int port)
    {
        this.process = process;
        this.port = port;
    }

    /// <summary>Starts the chat on a port of this machine, with the people of a file, talking to the bot at <paramref name="endpoint"/>.</summary>
    public static ChatProcess Start(ChatPackage package, Uri endpoint, int port, string people)
    {
        var chat = new ChatProcess(new Process { StartInfo = Command(package, endpoint, port, people) }, port);
        chat.process.Start();
        chat.process.BeginErrorReadLine();
        return chat;
    }

    /// <summary>Waits until the chat's page answers; false when it ends or listens elsewhere instead.</summary>
    public async Task<bool> IsListeningAsync(CancellationToken cancellationToken)
    {
        var line = await process.StandardOutput.ReadLineAsync(cancellationToken);
        return string.Equals(line, $"Listening on {port}", StringComparison.Ordinal);
    }

    /// <summary>Waits until the chat ends by itself.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
    }

    /// <summary>Ends the chat now, with all it started.</summary>
    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static ProcessStartInfo Command(ChatPackage package, Uri endpoint, int port, string people)
    {
        var own = port.ToString(CultureInfo.InvariantCulture);
        return new(
            "node",
            [
                "--require", ChatPackage.Preload, package.EntryPoint, "start",
                "--app-endpoint", endpoint.AbsoluteUri, "--channel-id", "msteams", "--port", own,
                "--service-url", $"http://127.0.0.1:{own}/_connector",
                "--enable-events-recording", "false", "--disable-telemetry", "true",
            ])
        {
            UseShellExecute = false,
            WorkingDirectory = package.Folder,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none", ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = people },
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
    }
}
