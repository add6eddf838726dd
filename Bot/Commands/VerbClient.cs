using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;
using Bot.Starting;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>Has the running bot run a verb, and shows what it says.</summary>
internal static class VerbClient
{
    public static async Task<int> RunAsync(DataFolder folder, string[] arguments, TextWriter output, CancellationToken cancellationToken)
    {
        using var socket = VerbSocket.New();
        try
        {
            await socket.ConnectAsync(VerbSocket.In(folder) ?? throw Unreachable(folder, cause: null), cancellationToken);
            await using var stream = new NetworkStream(socket);
            await using var writer = new StreamWriter(stream, leaveOpen: true);
            await writer.WriteLineAsync(JsonSerializer.Serialize(arguments, VerbJson.Default.StringArray));
            await writer.FlushAsync(cancellationToken);
            using var reader = new StreamReader(stream, leaveOpen: true);
            return await CopyAsync(reader, output, cancellationToken) ?? throw Unreachable(folder, cause: null);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            throw Unreachable(folder, e);
        }
    }

    /// <summary>Copies the output up to its end mark; the exit code behind it, or null when the bot went away before that.</summary>
    private static async Task<int?> CopyAsync(StreamReader reader, TextWriter output, CancellationToken cancellationToken)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            var end = Array.IndexOf(buffer, VerbSocket.End, 0, count);
            await output.WriteAsync(buffer.AsMemory(0, end < 0 ? count : end), cancellationToken);
            if (end >= 0)
            {
                var code = new string(buffer, end + 1, count - end - 1) + await reader.ReadToEndAsync(cancellationToken);
                return int.TryParse(code, CultureInfo.InvariantCulture, out var exitCode) ? exitCode : null;
            }
        }

        return null;
    }

    private static CannotStartException Unreachable(DataFolder folder, Exception? cause)
    {
        var message = $"Another process uses the data folder {folder.Path} and does not answer. Wait until it has started or ended, then try again.";
        return cause is null ? new CannotStartException(message) : new CannotStartException(message, cause);
    }
}
