using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>Runs the verbs that terminals send to the running bot.</summary>
internal sealed partial class VerbListener(DataFolder folder, VerbRunner runner, ILogger<VerbListener> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (VerbSocket.In(folder) is not { } address)
        {
            LogPathTooLong();
            return;
        }

        try
        {
            using var listener = VerbSocket.New();
            Bind(listener, address, folder.File("companion.sock"));
            while (true)
            {
                var caller = await listener.AcceptAsync(stoppingToken);
                _ = ServeAsync(caller, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        catch (Exception e) // The loop's own net: without its socket the bot still serves.
        {
            LogNoSocket(e.GetType().Name);
        }
    }

    // The folder's lock is ours, so a socket file that is there already was left by a process that died.
    private static void Bind(Socket listener, UnixDomainSocketEndPoint address, string path)
    {
        File.Delete(path);
        listener.Bind(address);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        listener.Listen();
    }

    private async Task ServeAsync(Socket caller, CancellationToken stoppingToken)
    {
        try
        {
            await using var stream = new NetworkStream(caller, ownsSocket: true);
            using var reader = new StreamReader(stream, leaveOpen: true);
            await using var writer = new StreamWriter(stream, leaveOpen: true) { AutoFlush = true };
            var arguments = JsonSerializer.Deserialize(await reader.ReadLineAsync(stoppingToken) ?? "[]", VerbJson.Default.StringArray) ?? [];
            var exitCode = await runner.RunAsync(arguments, writer, stoppingToken);
            await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{VerbSocket.End}{exitCode}"));
        }
        catch (Exception e) // The loop's own net: one terminal's trouble must not end the listener.
        {
            LogFailed(e.GetType().Name);
        }
    }

    [LoggerMessage(1201, LogLevel.Warning, "The data folder's path is too long for a socket, so commands in a terminal cannot reach this bot; use a shorter Storage:Folder")]
    private partial void LogPathTooLong();

    [LoggerMessage(1203, LogLevel.Warning, "Commands in a terminal cannot reach this bot: its socket in the data folder failed ({Fault})")]
    private partial void LogNoSocket(string fault);

    [LoggerMessage(1202, LogLevel.Warning, "A command from a terminal failed: {Fault}")]
    private partial void LogFailed(string fault);
}
