using System.Net.Http.Headers;
using Azure.Identity;
using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Teams.Authentication;

public sealed class ConnectorTokenTests
{
    private static readonly Uri Connector = new(TokenSmith.ServiceUrl);

    private readonly ManualClock clock = new();
    private readonly Mint mint;

    public ConnectorTokenTests() => mint = new Mint(clock);

    [Fact]
    public async Task Is_the_bearer_for_the_Connectors_scope()
    {
        var header = await HeaderAsync(Token());

        Assert.Equal(new AuthenticationHeaderValue("Bearer", "token-1"), header);
        Assert.Equal("https://api.botframework.com/.default", Assert.Single(mint.Scopes));
    }

    [Fact]
    public async Task Is_asked_for_once_by_a_hundred_at_once()
    {
        var token = Token();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => HeaderAsync(token))));

        Assert.Single(mint.Scopes);
    }

    [Theory]
    [InlineData(54, "token-1")]
    [InlineData(55, "token-2")]
    public async Task Is_kept_until_five_minutes_before_its_end(int minutes, string expected)
    {
        var token = Token();
        await HeaderAsync(token);
        clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(expected, (await HeaderAsync(token))?.Parameter);
    }

    [Fact]
    public async Task Is_asked_for_anew_once_forgotten()
    {
        var token = Token();
        token.Forget(await HeaderAsync(token) ?? throw new InvalidOperationException("No token."));

        Assert.Equal("token-2", (await HeaderAsync(token))?.Parameter);
        Assert.Equal(2, mint.Credentials);
    }

    [Fact]
    public async Task Is_forgotten_once_by_many_that_were_refused_with_it()
    {
        var token = Token();
        var refused = await HeaderAsync(token) ?? throw new InvalidOperationException("No token.");
        token.Forget(refused);
        await HeaderAsync(token);
        token.Forget(refused);

        Assert.Equal("token-2", (await HeaderAsync(token))?.Parameter);
    }

    [Fact]
    public async Task Is_asked_for_again_after_a_failure()
    {
        var token = Token();
        mint.Fails = true;
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => HeaderAsync(token));
        mint.Fails = false;

        Assert.NotNull(await HeaderAsync(token));
    }

    [Fact]
    public async Task Goes_to_no_other_host()
    {
        var elsewhere = new Uri("https://evil.trafficmanager.net/");

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Token().ForAsync(elsewhere, TestContext.Current.CancellationToken));
        Assert.Empty(mint.Scopes);
    }

    [Fact]
    public async Task Never_travels_unencrypted()
    {
        var token = Token(environment: Environments.Development);

        Assert.Null(await token.ForAsync(new Uri("http://localhost:56150/_connector"), TestContext.Current.CancellationToken));
        Assert.Empty(mint.Scopes);
    }

    [Fact]
    public async Task Is_none_without_credentials() => Assert.Null(await HeaderAsync(Token(() => null)));

    [Fact]
    public async Task Leaves_the_fetch_to_the_others_when_one_gives_up()
    {
        using var gone = new CancellationTokenSource();
        var token = Token();
        mint.Holds = new TaskCompletionSource();
        var first = token.ForAsync(Connector, gone.Token).AsTask();
        var second = HeaderAsync(token);
        await gone.CancelAsync();
        mint.Holds.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.NotNull(await second);
    }

    private static async Task<AuthenticationHeaderValue?> HeaderAsync(ConnectorToken token) =>
        await token.ForAsync(Connector, TestContext.Current.CancellationToken);

    private ConnectorToken Token(CredentialSource? source = null, string environment = "Production") =>
        new(source ?? mint.NewCredential, new ServiceHosts(Options.Create(new TeamsOptions()), new StubEnvironment(environment)), clock);
}
