using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Teams.Authentication;

/// <summary>The bot's authentication as it is put together for real, with the outside world, the clock and the log in the test's hands.</summary>
internal sealed class Door : IDisposable
{
    public static readonly string MetadataRoute = $"GET {TeamsOptions.PublicCloudMetadata}";
    public static readonly string KeySetRoute = $"GET {KeySetAddress}";

    private const string KeySetAddress = "https://login.botframework.com/v1/.well-known/keys";

    private static readonly Dictionary<string, string?> Credentials = new(StringComparer.Ordinal)
    {
        ["Teams:AppId"] = TokenSmith.AppId,
        ["Teams:TenantId"] = TokenSmith.TenantId,
        ["Teams:ClientSecret"] = "not-a-secret",
        ["Teams:AllowedTenants:0"] = TokenSmith.TenantId,
        ["Teams:AllowedTenants:1"] = TokenSmith.SecondTenantId,
    };

    private readonly IHost app;

    public Door(string environment = "Production", Dictionary<string, string?>? settings = null, bool stubbed = true)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(Credentials).AddInMemoryCollection(settings ?? []);
        builder.Logging.AddProvider(Log);
        builder.Services.AddSingleton<TimeProvider>(Clock).AddTeamsAuthentication();
        if (stubbed)
            builder.Services.AddHttpClient<SigningKeySource>().ConfigurePrimaryHttpMessageHandler(() => Http);
        app = builder.Build();
        Smith = new TokenSmith(Clock);
        Http.Answer(MetadataRoute, TokenSmith.Metadata(KeySetAddress)).Answer(KeySetRoute, Smith.KeySet());
    }

    public ManualClock Clock { get; } = new();

    public StubHttp Http { get; } = new();

    public LogBook Log { get; } = new();

    public TokenSmith Smith { get; }

    public InboundCheck Check => app.Services.GetRequiredService<InboundCheck>();

    /// <summary>How often the metadata was asked for.</summary>
    public int Fetches => Http.Requests.Count(route => string.Equals(route, MetadataRoute, StringComparison.Ordinal));

    public static bool IsKeyServer(string route) =>
        string.Equals(route, MetadataRoute, StringComparison.Ordinal) || string.Equals(route, KeySetRoute, StringComparison.Ordinal);

    /// <summary>Both steps at once; null when the message is let in.</summary>
    public async Task<Refusal?> KnockAsync(Knock knock) =>
        await Check.CheckCallerAsync(knock.ToHttp(), TestContext.Current.CancellationToken) switch
        {
            CallerVerdict.Accepted(var caller) => Check.CheckOrigin(caller, knock.Origin),
            CallerVerdict.Refused(var refusal) => refusal,
            _ => throw new InvalidOperationException("A third kind of verdict."),
        };

    public void Dispose()
    {
        app.Dispose();
        Log.Dispose();
    }
}
