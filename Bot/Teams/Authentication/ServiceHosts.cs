using System.Text;
using Microsoft.Extensions.Options;

namespace Bot.Teams.Authentication;

/// <summary>The only hosts that the bot believes to be the Connector, and the only ones that its token goes to.</summary>
internal sealed class ServiceHosts(IOptions<TeamsOptions> options, IHostEnvironment environment)
{
    private const string AnyBelow = "*.";

    // All of trafficmanager.net would let anybody with an Azure subscription in: this one name only.
    private static readonly string[] Known =
        ["smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com", "*.teams.microsoft.us"];

    private readonly string[] patterns = [.. Known, .. options.Value.AllowedServiceHosts];
    private readonly bool loopback = environment.IsDevelopment();

    /// <summary>Whether the bot may send to this address: https on a known host, or this machine in Development.</summary>
    public bool Allows(Uri address)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0 || !Ascii.IsValid(address.OriginalString))
            return false;
        if (address.IsLoopback)
            return loopback && address.Scheme is "http" or "https";
        return address.Scheme is "https"
            && address.IsDefaultPort
            && Array.Exists(patterns, pattern => Matches(pattern, address.IdnHost));
    }

    /// <summary>Whether a setting names a host, or all hosts below a name of at least two parts.</summary>
    public static bool IsPattern(string text)
    {
        var host = text.StartsWith(AnyBelow, StringComparison.Ordinal) ? text[AnyBelow.Length..] : text;
        return Ascii.IsValid(host)
            && host.Contains('.', StringComparison.Ordinal)
            && !host.EndsWith('.')
            && Uri.CheckHostName(host) == UriHostNameType.Dns;
    }

    private static bool Matches(string pattern, string host) =>
        pattern.StartsWith(AnyBelow, StringComparison.Ordinal)
            ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
