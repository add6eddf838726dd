using System.Net;
using System.Text;
using Azure.Core;
using Azure.Identity;
using Bot.Commands;
using Bot.Doctor;
using Bot.Tests.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using GraphSource = Bot.Graph.CredentialSource;
using TeamsSource = Bot.Teams.Authentication.CredentialSource;

namespace Bot.Tests.Doctor;

/// <summary>A bot that the doctor looks at, and an outside world that answers as it is told.</summary>
internal sealed class Surgery
{
    private const string Connector = "GET https://smba.trafficmanager.net/teams/";

    /// <summary>What the Connector's address answers; null for 404 with the right time.</summary>
    public Func<HttpResponseMessage>? ConnectorAnswer { get; init; }

    /// <summary>What Entra says when it gives no token; null for a token.</summary>
    public string? EntraRefuses { get; init; }

    /// <summary>The permissions in Graph's token.</summary>
    public string[] Roles { get; init; } = [];

    /// <summary>Beyond the usual.</summary>
    public Dictionary<string, string?> Settings { get; init; } = [];

    /// <summary>Settings with which no bot would start; the doctor looks at them all the same.</summary>
    public Dictionary<string, string?> Broken { get; init; } = [];

    public StubHttp Outside { get; } = new();

    public async Task<(int ExitCode, string Output)> VisitAsync()
    {
        Outside.Answer(Connector, _ => Task.FromResult(ConnectorAnswer?.Invoke() ?? At(TimeProvider.System.GetUtcNow())));
        await using var bot = await RunningBot.StartAsync(adjust: builder =>
        {
            builder.Configuration.AddInMemoryCollection(Settings);
            builder.Services.AddSingleton<TeamsSource>(() => new Entra(() => EntraRefuses, "the bot's own token"));
            builder.Services.AddSingleton<GraphSource>(() => new Entra(() => EntraRefuses, TokenWith(Roles)));
            builder.Services.AddHttpClient(nameof(Line)).ConfigurePrimaryHttpMessageHandler(() => Outside);
        });
        foreach (var (name, value) in Broken)
            bot.Services.GetRequiredService<IConfiguration>()[name] = value;
        using var output = new StringWriter();
        var exitCode = await bot.Services.GetRequiredService<VerbRunner>().RunAsync(["doctor"], output, TestContext.Current.CancellationToken);
        return (exitCode, output.ToString());
    }

    public static HttpResponseMessage At(DateTimeOffset date)
    {
        var response = StubHttp.Response(HttpStatusCode.NotFound, "");
        response.Headers.Date = date;
        return response;
    }

    private static string TokenWith(string[] roles) => $"{Part("""{"alg":"none"}""")}.{Part($$"""{"roles":[{{string.Join(',', roles.Select(static role => $"\"{role}\""))}}]}""")}.";

    private static string Part(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    /// <summary>Gives a token, or refuses in words as Entra's.</summary>
    private sealed class Entra(Func<string?> refusal, string token) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            refusal() is { } words ? throw new AuthenticationFailedException(words) : new AccessToken(token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
