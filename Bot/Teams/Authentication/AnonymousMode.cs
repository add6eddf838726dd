using System.Net;
using Microsoft.Net.Http.Headers;

namespace Bot.Teams.Authentication;

/// <summary>When a request may come without a token: from a program on this machine, in Development, while no credential is configured.</summary>
internal static class AnonymousMode
{
    /// <summary>Whether the bot runs without credentials at all; any credential ends it.</summary>
    public static bool IsOn(TeamsOptions options, IHostEnvironment environment) =>
        environment.IsDevelopment() && !options.HasCredentials;

    /// <summary>Whether this request comes straight from a program on this machine: not through a proxy, nor from a web page.</summary>
    public static bool Admits(HttpContext context) =>
        IsFromHere(context) && IsJson(context.Request.ContentType) && !context.Request.Headers.Keys.Any(IsOfAWebPage);

    /// <summary>Whether this request comes straight from this machine, and was meant for it: not through a proxy, nor by another name.</summary>
    public static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } peer
        && IPAddress.IsLoopback(peer)
        && IsLoopback(context.Request.Host.Host)
        && !context.Request.Headers.Keys.Any(IsOfAProxy);

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    // Browsers add Origin and Sec-Fetch-* by themselves, and a page cannot take them away.
    private static bool IsOfAWebPage(string header) =>
        header.Equals(HeaderNames.Origin, StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("Sec-Fetch-", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfAProxy(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase);
}
