using Bot.People;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Graph;

public sealed class TeamOwnersTests
{
    [Fact]
    public async Task Are_read_from_page_after_page()
    {
        await using var edge = await StartAsync();

        var owners = Assert.IsType<Owners.Known>(await ReadAsync(edge));

        Assert.Equal(["1", "5"], owners.DirectoryIds, StringComparer.Ordinal);
        Assert.Equal(["?$top=500", "?$skiptoken=2", "?$skiptoken=4"], edge.Graph.Requests.Select(request => request.Query), StringComparer.Ordinal);
        Assert.All(edge.Graph.Requests, request => Assert.Equal($"GET /v1.0/teams/{Team.GroupId}/members", request.Route));
    }

    [Fact]
    public async Task Are_not_sought_at_another_address()
    {
        await using var elsewhere = await FakeGraph.StartAsync();
        await using var edge = await StartAsync();
        edge.Graph.NextPage = $"{elsewhere.Address}/v1.0/teams/{Team.GroupId}/members?$skiptoken=2";

        Assert.IsType<Owners.Unknown>(await ReadAsync(edge));
        Assert.Empty(elsewhere.Requests);
        Assert.Empty(elsewhere.TakeFaults());
    }

    [Fact]
    public async Task Are_not_sought_for_ever()
    {
        await using var edge = await StartAsync();
        edge.Graph.NextPage = $"{edge.Graph.Address}/v1.0/teams/{Team.GroupId}/members?$skiptoken=0";
        edge.Graph.Fault = _ =>
        {
            edge.Clock.Advance(TimeSpan.FromMilliseconds(250));
            return null;
        };

        Assert.IsType<Owners.Unknown>(await ReadAsync(edge));
        Assert.InRange(edge.Graph.Requests.Count, 50, 60);
    }

    [Theory]
    [InlineData(200, 299, 1)]
    [InlineData(200, 300, 2)]
    [InlineData(429, 9, 1)]
    [InlineData(429, 10, 2)]
    public async Task Are_read_again_after_five_minutes_or_soon_after_a_refusal(int status, int seconds, int requests)
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => status is 200 ? null : FakeGraphAnswer.Error(status);
        await ReadAsync(edge);

        edge.Clock.Advance(TimeSpan.FromSeconds(seconds));
        await ReadAsync(edge);

        Assert.Equal(requests, edge.Graph.Requests.Count);
    }

    [Fact]
    public async Task Are_read_once_for_all_who_ask_at_the_same_time()
    {
        await using var edge = await GraphEdge.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => ReadAsync(edge)));

        Assert.Single(edge.Graph.Requests);
    }

    [Fact]
    public async Task Are_unknown_with_the_permission_that_is_missing()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => FakeGraphAnswer.Error(StatusCodes.Status403Forbidden, "Forbidden");

        Assert.Equal(new Owners.Unknown("the permission TeamMember.Read.Group is missing"), await ReadAsync(edge));
    }

    [Fact]
    public async Task Are_unknown_for_a_team_whose_group_is()
    {
        await using var edge = await GraphEdge.StartAsync();

        Assert.IsType<Owners.Unknown>(await edge.Get<ITeamOwners>().OfAsync("19:other@thread.tacv2", TestContext.Current.CancellationToken));
        Assert.Empty(edge.Graph.Requests);
    }

    private static async Task<GraphEdge> StartAsync()
    {
        var edge = await GraphEdge.StartAsync();
        edge.Graph.Members.AddRange([("1", true), ("2", false), ("3", false), ("4", false), ("5", true)]);
        return edge;
    }

    private static Task<Owners> ReadAsync(GraphEdge edge) => edge.Get<ITeamOwners>().OfAsync(Team.Id, TestContext.Current.CancellationToken);
}
