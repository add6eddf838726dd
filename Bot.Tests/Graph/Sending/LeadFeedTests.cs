using Bot.Graph;
using Bot.Graph.Sending;
using Bot.Outbox;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Graph.Sending;

public sealed class LeadFeedTests
{
    private static readonly FeedNotice Notice = new(FeedType.CheckInClosed, GraphEdge.Person, "MDT", "9 of 12", new Uri("https://teams.microsoft.com/l/entity/app/conversations"));

    [Fact]
    public async Task Opens_the_leads_own_chat()
    {
        await using var edge = await GraphEdge.StartAsync();

        Assert.IsType<DeliveryResult.Sent>(await TellAsync(edge));

        Assert.Equal("https://teams.microsoft.com/l/chat/19%3Aperson_bot%40unq.gbl.spaces/conversations", OpenedBy(edge));
        Assert.DoesNotContain(edge.Graph.Requests, IsInstalling);
    }

    [Fact]
    public async Task Installs_the_app_for_a_lead_who_does_not_have_it()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = request => request.Route.StartsWith("GET", StringComparison.Ordinal) && !edge.Graph.Requests.Any(IsInstalling) ? Results.Json(new { value = Array.Empty<object>() }) : null;

        Assert.IsType<DeliveryResult.Sent>(await TellAsync(edge));

        Assert.Single(edge.Graph.Requests, IsInstalling);
        Assert.Contains("/l/chat/", OpenedBy(edge), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Still_tries_when_the_chat_cannot_be_found(int status)
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = request => request.Route.Contains("installedApps", StringComparison.Ordinal) ? FakeGraphAnswer.Error(status) : null;

        Assert.IsType<DeliveryResult.Sent>(await TellAsync(edge));

        Assert.Equal(Notice.Opens.AbsoluteUri, OpenedBy(edge));
    }

    [Fact]
    public async Task Installs_nothing_where_the_apps_id_is_not_set()
    {
        await using var edge = await GraphEdge.StartAsync(settings: ("AppCatalogId", null));

        Assert.IsType<DeliveryResult.Sent>(await TellAsync(edge));

        Assert.Equal(Notice.Opens.AbsoluteUri, OpenedBy(edge));
        Assert.Single(edge.Graph.Requests);
    }

    private static Task<DeliveryResult> TellAsync(GraphEdge edge) => edge.Get<LeadFeed>().TellAsync(Notice, TestContext.Current.CancellationToken);

    private static string? OpenedBy(GraphEdge edge) => (string?)edge.Graph.Requests.Last().Body["topic"]?["webUrl"];

    private static bool IsInstalling(FakeGraphRequest request) => request.Route.StartsWith("POST", StringComparison.Ordinal) && request.Route.EndsWith("/installedApps", StringComparison.Ordinal);
}
