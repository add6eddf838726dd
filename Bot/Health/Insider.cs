using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Bot.Health;

/// <summary>Who may see details: a program on this machine that comes without a proxy, or whoever shows the operator's key.</summary>
internal sealed class Insider(IOptions<HealthOptions> options)
{
    public const string KeyHeader = "X-Health-Key";

    public bool Is(HttpContext context) => IsHere(context) || HasKey(context.Request);

    // A proxy on this machine comes from here too, but says for whom, or asks for the public host.
    private static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } peer
        && IPAddress.IsLoopback(peer)
        && (context.Request.Host.Host is "localhost" || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)))
        && !context.Request.Headers.Keys.Any(static name =>
            name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));

    private bool HasKey(HttpRequest request) =>
        options.Value.Key is { Length: > 0 } key
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[KeyHeader].ToString())));
}
