using System.Net;
using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Teams.Authentication;

public sealed class AnonymousModeTests
{
    [Fact]
    public void Is_on_in_Development_without_credentials() => Assert.True(AnonymousMode.IsOn(new TeamsOptions(), Environment(Environments.Development)));

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("")]
    public void Is_off_outside_Development(string environment) => Assert.False(AnonymousMode.IsOn(new TeamsOptions(), Environment(environment)));

    [Theory]
    [InlineData("AppId")]
    [InlineData("TenantId")]
    [InlineData("ClientSecret")]
    [InlineData("CertificatePath")]
    [InlineData("UseManagedIdentity")]
    public void Is_ended_by_any_credential_even_a_blank_one(string setting)
    {
        var options = setting switch
        {
            "AppId" => new TeamsOptions { AppId = "" },
            "TenantId" => new TeamsOptions { TenantId = "" },
            "ClientSecret" => new TeamsOptions { ClientSecret = "" },
            "CertificatePath" => new TeamsOptions { CertificatePath = "" },
            _ => new TeamsOptions { UseManagedIdentity = true },
        };

        Assert.False(AnonymousMode.IsOn(options, Environment(Environments.Development)));
    }

    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", "application/json")]
    [InlineData("127.0.0.1", "127.0.0.1:3978", "application/json; charset=utf-8")]
    [InlineData("::1", "[::1]:3978", "Application/JSON")]
    [InlineData("::ffff:127.0.0.1", "LOCALHOST", "application/json")]
    public void Admits_a_program_on_this_machine(string peer, string host, string contentType) =>
        Assert.True(AnonymousMode.Admits(Request(peer, host, contentType)));

    [Theory]
    [InlineData("192.168.0.7", "localhost:3978", "application/json")]
    [InlineData("0.0.0.0", "localhost:3978", "application/json")]
    [InlineData(null, "localhost:3978", "application/json")]
    [InlineData("127.0.0.1", "bot.example.org", "application/json")]
    [InlineData("127.0.0.1", "localhost.example.org", "application/json")]
    [InlineData("127.0.0.1", "127.0.0.1.example.org", "application/json")]
    [InlineData("127.0.0.1", "192.168.0.7:3978", "application/json")]
    [InlineData("127.0.0.1", "0.0.0.0:3978", "application/json")]
    [InlineData("127.0.0.1", "", "application/json")]
    [InlineData("127.0.0.1", "localhost:3978", "text/plain")]
    [InlineData("127.0.0.1", "localhost:3978", "application/x-www-form-urlencoded")]
    [InlineData("127.0.0.1", "localhost:3978", "text/plain; application/json")]
    [InlineData("127.0.0.1", "localhost:3978", null)]
    public void Admits_nobody_else(string? peer, string host, string? contentType) =>
        Assert.False(AnonymousMode.Admits(Request(peer, host, contentType)));

    [Theory]
    [InlineData("Forwarded", "for=192.0.2.60")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "bot.example.org")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Origin", "https://evil.example.org")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Mode", "no-cors")]
    public void Admits_nothing_through_a_proxy_or_from_a_web_page(string header, string value)
    {
        var context = Request("127.0.0.1", "localhost:3978", "application/json");
        context.Request.Headers[header] = value;

        Assert.False(AnonymousMode.Admits(context));
    }

    private static StubEnvironment Environment(string name) => new(name);

    private static DefaultHttpContext Request(string? peer, string host, string? contentType)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = peer is null ? null : IPAddress.Parse(peer);
        context.Request.Host = new HostString(host);
        context.Request.ContentType = contentType;
        return context;
    }
}
