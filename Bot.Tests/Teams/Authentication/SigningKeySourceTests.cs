using System.Collections.Concurrent;
using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Teams.Authentication;

public sealed class SigningKeySourceTests : IDisposable
{
    private readonly Door door = new();

    public static TheoryData<string> BadMetadata =>
    [
        "", "null", "[]", "<html>a proxy's page</html>", "{}",
        """{"issuer":"https://api.botframework.com"}""",
        """{"issuer":"https://api.botframework.us","jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""",
        """{"issuer":"https://api.botframework.com","jwks_uri":"keys"}""",
        """{"issuer":"https://api.botframework.com","jwks_uri":"https://evil.example.org/keys"}""",
        """{"issuer":"https://api.botframework.com","jwks_uri":"http://login.botframework.com/v1/.well-known/keys"}""",
        """{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com:8443/v1/.well-known/keys"}""",
    ];

    public static TheoryData<string> BadKeySets => ["", "null", "[]", "<html>a proxy's page</html>", "{\"keys\":7}"];

    public static TheoryData<string> BadKeys =>
    [
        """{"kty":"RSA"}""", """{"kty":"RSA","kid":"odd"}""", """{"kty":"RSA","kid":"odd","n":"!","e":"AQAB"}""",
        """{"kty":"RSA","kid":"odd","n":"AQAB","e":"AQAB","x5c":["!"]}""", """{"kty":"EC","kid":"odd","crv":"P-256","x":"AA","y":"AA"}""",
    ];

    public void Dispose() => door.Dispose();

    [Theory]
    [MemberData(nameof(BadMetadata))]
    public async Task Does_not_believe_metadata_that_is_not_the_Connectors(string metadata)
    {
        door.Http.Answer(Door.MetadataRoute, metadata);

        Assert.Equal(Refusal.NoKeys, await KnockAsync());
        Assert.DoesNotContain(door.Http.Requests, route => route.EndsWith("keys", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BadKeySets))]
    public async Task Does_not_believe_a_key_set_that_is_none(string keySet)
    {
        door.Http.Answer(Door.KeySetRoute, keySet);

        Assert.NotNull(await KnockAsync());
    }

    [Theory]
    [MemberData(nameof(BadKeys))]
    public async Task Leaves_out_a_key_that_cannot_be_read_and_keeps_the_others(string odd)
    {
        door.Http.Answer(Door.KeySetRoute, $$"""{"keys":[{{odd}},{{TokenSmith.Jwk(TokenSmith.GoodKey, "msteams").ToJsonString()}}]}""");

        Assert.Null(await KnockAsync());
    }

    [Fact]
    public async Task Reads_no_document_over_256_KB()
    {
        door.Http.Answer(Door.KeySetRoute, new string(' ', SigningKeySource.MaxBytes) + door.Smith.KeySet());

        Assert.Equal(Refusal.NoKeys, await KnockAsync());
    }

    [Fact]
    public async Task Follows_no_redirect()
    {
        var asked = new ConcurrentQueue<string>();
        await using var server = await ServerAsync(context =>
        {
            asked.Enqueue(context.Request.Path);
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        using var development = new Door("Development", Settings($"{server.Urls.Single()}/openid"), stubbed: false);

        Assert.Equal(Refusal.NoKeys, await development.KnockAsync(Knock.With(development.Smith.Good)));
        Assert.Equal("/openid", Assert.Single(asked));
    }

    private static Dictionary<string, string?> Settings(string metadata) =>
        new(StringComparer.Ordinal) { ["Teams:OpenIdMetadata"] = metadata };

    private static async Task<WebApplication> ServerAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    private Task<Refusal?> KnockAsync() => door.KnockAsync(Knock.With(door.Smith.Good));
}
