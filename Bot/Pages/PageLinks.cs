using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Bot.Pages;

/// <summary>Links to the bot's own pages.</summary>
internal sealed class PageLinks(IOptions<PagesOptions> options, IServer server, IHostEnvironment environment)
{
    private readonly Lazy<Uri?> _address = new(() => options.Value.Address ?? (environment.IsDevelopment() ? ListeningOn(server) : null));

    /// <summary>A page's address; null when no public address is set.</summary>
    public Uri? Page(string name) => _address.Value is { } address ? new Uri(address, name) : null;

    /// <summary>An article's page; null when no public address is set.</summary>
    public Uri? Article(string documentId) => Page($"articles/{Uri.EscapeDataString(documentId)}");

    private static Uri? ListeningOn(IServer server) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address ? new Uri(address) : null;
}
