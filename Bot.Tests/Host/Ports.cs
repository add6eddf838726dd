using System.Net;
using System.Net.Sockets;

namespace Bot.Tests.Host;

/// <summary>Ports for programs that tests start, which nobody else is given before the program has taken its own.</summary>
internal static class Ports
{
    // Systems hand out higher ones to whoever asks for any: Linux from 32,768, others from 49,152.
    private const int First = 20_000;
    private const int Count = 10_000;

    private static int _last = Random.Shared.Next(Count);

    public static int Next()
    {
        int port;
        do
        {
            port = First + (Interlocked.Increment(ref _last) % Count);
        }
        while (!IsFree(port));
        return port;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
