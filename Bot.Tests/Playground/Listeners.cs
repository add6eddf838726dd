using System.Net;
using System.Net.NetworkInformation;

namespace Bot.Tests.Playground;

/// <summary>What listens on this machine.</summary>
internal static class Listeners
{
    /// <summary>Every address on which something listens at this port.</summary>
    public static IReadOnlyList<IPAddress> At(int port) =>
        [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port == port)
            .Select(listener => listener.Address)];

    /// <summary>Waits until nothing listens at this port any more; fails after the time.</summary>
    public static async Task NoneAtAsync(int port, TimeSpan within, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(within);
        while (At(port).Count > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(20), deadline.Token);
    }
}
