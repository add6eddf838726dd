using Bot.Graph;
using Bot.Outbox;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Graph;

public sealed class PersonalInstallTests
{
    [Fact]
    public async Task Installs_the_app_of_the_catalogue_for_one_person()
    {
        await using var edge = await GraphEdge.StartAsync();

        Assert.IsType<DeliveryResult.Sent>(await InstallAsync(edge));

        var request = Assert.Single(edge.Graph.Requests);
        Assert.Equal($"POST /v1.0/users/{GraphEdge.Person}/teamwork/installedApps", request.Route);
        Assert.Equal($"{edge.Graph.Address}/v1.0/appCatalogs/teamsApps/{GraphEdge.AppCatalogId}", (string?)request.Body["teamsApp@odata.bind"]);
    }

    [Fact]
    public async Task Is_content_when_the_person_has_the_app_already()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => FakeGraphAnswer.Error(StatusCodes.Status409Conflict, "Conflict");

        Assert.IsType<DeliveryResult.Sent>(await InstallAsync(edge));
    }

    [Fact]
    public async Task Says_that_a_policy_forbids_it()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => FakeGraphAnswer.Error(StatusCodes.Status403Forbidden, "Forbidden", "App is blocked by app permission policy.");

        Assert.StartsWith("blocked by policy", Assert.IsType<DeliveryResult.Refused>(await InstallAsync(edge)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_the_persons_chat()
    {
        await using var edge = await GraphEdge.StartAsync();

        Assert.Equal(new Answer<string>.Given("19:person_bot@unq.gbl.spaces"), await ChatAsync(edge));
        Assert.Equal(
            [$"GET /v1.0/users/{GraphEdge.Person}/teamwork/installedApps", $"GET /v1.0/users/{GraphEdge.Person}/teamwork/installedApps/installation/chat"],
            edge.Graph.Requests.Select(request => request.Route), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_person_does_not_have_the_app()
    {
        await using var edge = await GraphEdge.StartAsync();
        edge.Graph.Fault = _ => Results.Json(new { value = Array.Empty<object>() });

        var trouble = Assert.IsType<Answer<string>.Trouble>(await ChatAsync(edge));
        Assert.StartsWith("not installed", Assert.IsType<DeliveryResult.Refused>(trouble.Result).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_nobody_without_the_apps_id()
    {
        await using var edge = await GraphEdge.StartAsync(patience: null, ("AppCatalogId", null));

        Assert.Contains("Graph:AppCatalogId", Assert.IsType<DeliveryResult.Refused>(await InstallAsync(edge)).Reason, StringComparison.Ordinal);
        Assert.IsType<Answer<string>.Trouble>(await ChatAsync(edge));
        Assert.Empty(edge.Graph.Requests);
    }

    private static Task<DeliveryResult> InstallAsync(GraphEdge edge) => edge.Get<PersonalInstall>().InstallAsync(GraphEdge.Person, TestContext.Current.CancellationToken);

    private static Task<Answer<string>> ChatAsync(GraphEdge edge) => edge.Get<PersonalInstall>().ChatAsync(GraphEdge.Person, TestContext.Current.CancellationToken);
}
