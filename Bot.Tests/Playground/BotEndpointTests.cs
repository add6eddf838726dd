using Bot.Playground;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Tests.Playground;

public sealed class BotEndpointTests
{
    [Theory]
    [InlineData("http://localhost:3978", "http://127.0.0.1:3978/api/messages")]
    [InlineData("http://127.0.0.1:3978", "http://127.0.0.1:3978/api/messages")]
    [InlineData("http://[::]:80", "http://127.0.0.1/api/messages")]
    [InlineData("http://0.0.0.0:8080", "http://127.0.0.1:8080/api/messages")]
    [InlineData("http://[::1]:3978", "http://[::1]:3978/api/messages")]
    public void Is_reached_over_loopback(string listensOn, string endpoint) =>
        Assert.Equal(endpoint, BotEndpoint.Of(new ServerAt(listensOn))?.AbsoluteUri);

    [Theory]
    [InlineData("https://localhost:3978")]
    [InlineData("http://192.0.2.7:3978")]
    public void Is_absent_when_the_bot_does_not_listen_there(string listensOn) =>
        Assert.Null(BotEndpoint.Of(new ServerAt(listensOn)));

    [Fact]
    public void Passes_over_addresses_that_it_cannot_use() =>
        Assert.Equal(
            "http://127.0.0.1:3978/api/messages",
            BotEndpoint.Of(new ServerAt("https://localhost:7000", "http://localhost:3978"))?.AbsoluteUri);

    /// <summary>A server that has begun to listen on these addresses.</summary>
    private sealed class ServerAt : IServer
    {
        public ServerAt(params string[] addresses) => Features.Set<IServerAddressesFeature>(new Listening(addresses));

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => throw new NotSupportedException();

        public Task StopAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }

    /// <summary>The addresses of a server.</summary>
    private sealed class Listening(ICollection<string> addresses) : IServerAddressesFeature
    {
        public ICollection<string> Addresses { get; } = addresses;

        public bool PreferHostingUrls { get; set; }
    }
}
