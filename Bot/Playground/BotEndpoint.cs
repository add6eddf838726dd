using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Bot.Playground;

/// <summary>Where the chat reaches the bot: over loopback, since the bot takes unsigned messages from nowhere else.</summary>
internal static class BotEndpoint
{
    /// <summary>The address of the bot's messages on this machine; null when it has no plain http address there.</summary>
    public static Uri? Of(IServer server)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return addresses.Select(BindingAddress.Parse).Select(OnLoopback).FirstOrDefault(address => address is not null);
    }

    private static Uri? OnLoopback(BindingAddress address)
    {
        if (address.Scheme is not "http")
            return null;

        return address.Host switch
        {
            "localhost" or "127.0.0.1" or "0.0.0.0" or "[::]" or "*" or "+" => Messages("127.0.0.1", address.Port),
            "[::1]" => Messages("[::1]", address.Port),
            _ => null,
        };
    }

    private static Uri Messages(string host, int port) => new UriBuilder(Uri.UriSchemeHttp, host, port, "/api/messages").Uri;
}
