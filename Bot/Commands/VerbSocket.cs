using System.Net.Sockets;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>Where a terminal reaches the running bot: a socket in the data folder that only its owner may open.</summary>
internal static class VerbSocket
{
    // What ends the output and begins the exit code; no text holds it.
    public const char End = '\0';

    // The system's limit on the path of a socket (sun_path in unix(7)), with its closing zero.
    private const int MaxPath = 107;

    /// <summary>The socket's address; null when the data folder's path is too long for one.</summary>
    public static UnixDomainSocketEndPoint? In(DataFolder folder)
    {
        var path = folder.File("companion.sock");
        return System.Text.Encoding.UTF8.GetByteCount(path) <= MaxPath ? new UnixDomainSocketEndPoint(path) : null;
    }

    public static Socket New() => new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
}
