using System.Net;
using Bot.Tab.Entry;
using Bot.Teams;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Tab.Entry;

public sealed class LocalDoorTests
{
    private const string Amira = $"{TokenSmith.TenantId}/{EntraSmith.Person}";

    [Fact]
    public void Lets_a_chosen_person_in_from_this_machine_in_Development() =>
        Assert.Equal(new Visitor(TokenSmith.TenantId, EntraSmith.Person), VisitorOf(Request()));

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("development-like")]
    public void Is_closed_outside_Development(string environment) => Assert.Null(VisitorOf(Request(), environment));

    [Fact]
    public void Is_closed_as_soon_as_there_is_a_credential() => Assert.Null(VisitorOf(Request(), options: new TeamsOptions { AppId = TokenSmith.AppId }));

    [Theory]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public void Is_closed_to_requests_that_come_through_others(string header, string value)
    {
        var request = Request();
        request.Request.Headers[header] = value;

        Assert.Null(VisitorOf(request));
    }

    [Theory]
    [InlineData("192.0.2.7")]
    [InlineData("2001:db8::7")]
    public void Is_closed_to_other_machines(string peer)
    {
        var request = Request();
        request.Connection.RemoteIpAddress = IPAddress.Parse(peer);

        Assert.Null(VisitorOf(request));
    }

    [Theory]
    [InlineData("companion.example.nhs.uk")]
    [InlineData("localhost.example.org")]
    [InlineData("192.0.2.7")]
    public void Is_closed_to_requests_meant_for_another_name(string host)
    {
        var request = Request();
        request.Request.Host = new HostString(host);

        Assert.Null(VisitorOf(request));
    }

    [Theory]
    [InlineData("")]
    [InlineData("amira")]
    [InlineData($"{TokenSmith.TenantId}/amira")]
    [InlineData($"{Amira}/more")]
    public void Takes_nobody_without_two_ids(string person)
    {
        var request = Request();
        request.Request.Headers[LocalDoor.Header] = person;

        Assert.Null(VisitorOf(request));
    }

    private static DefaultHttpContext Request()
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Request.Host = new HostString("localhost", 3978);
        context.Request.Headers["Sec-Fetch-Site"] = "same-origin";
        context.Request.Headers[LocalDoor.Header] = Amira;
        return context;
    }

    private static Visitor? VisitorOf(HttpContext context, string environment = "Development", TeamsOptions? options = null) =>
        new LocalDoor(Options.Create(options ?? new TeamsOptions()), new StubEnvironment(environment)).VisitorOf(context);
}
