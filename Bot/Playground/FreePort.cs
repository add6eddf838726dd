using System.Net;
using System.Net.NetworkInformation;

namespace Bot.Playground;

/// <summary>Finds a port that nothing on this machine listens on.</summary>
internal static class FreePort
{
    /// <summary>The first free port that is not below <paramref name="first"/>.</summary>
    public static int From(int first)
    {
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(listener => listener.Port).ToHashSet();
        return Enumerable.Range(first, IPEndPoint.MaxPort - first + 1).First(port => !taken.Contains(port));
    }
}
