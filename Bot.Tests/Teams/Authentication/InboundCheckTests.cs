using System.Net;
using Bot.Teams.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Teams.Authentication;

public sealed class InboundCheckTests
{
    private static readonly Dictionary<string, string?> NoCredentials = new(StringComparer.Ordinal)
    {
        ["Teams:AppId"] = null,
        ["Teams:TenantId"] = null,
        ["Teams:ClientSecret"] = null,
    };

    [Fact]
    public async Task Lets_a_local_program_in_without_a_token_while_there_are_no_credentials()
    {
        using var door = new Door(Environments.Development, NoCredentials);

        Assert.Equal(new CallerVerdict.Accepted(new Caller.Local()), await CheckAsync(door, IPAddress.Loopback));
    }

    [Fact]
    public async Task Asks_a_local_program_for_a_token_as_soon_as_there_are_credentials()
    {
        using var door = new Door(Environments.Development);

        Assert.Equal(new CallerVerdict.Refused(Refusal.NoToken), await CheckAsync(door, IPAddress.Loopback));
    }

    [Fact]
    public async Task Leaves_one_line_on_a_stranger_while_there_are_no_credentials()
    {
        using var door = new Door(Environments.Development, NoCredentials);

        Assert.Equal(new CallerVerdict.Refused(Refusal.NotLocal), await CheckAsync(door, IPAddress.Parse("192.0.2.60")));
        Assert.Contains("not-local (401)", Assert.Single(door.Log.Lines, line => line.EventId is 2100).Text, StringComparison.Ordinal);
    }

    private static async Task<CallerVerdict> CheckAsync(Door door, IPAddress peer)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = peer;
        context.Request.Host = new HostString("localhost", 3978);
        context.Request.ContentType = "application/json";
        return await door.Check.CheckCallerAsync(context, TestContext.Current.CancellationToken);
    }
}
