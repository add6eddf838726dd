using Azure.Core;
using Bot.Starting;
using Bot.Storage;
using Bot.Teams.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Host;

/// <summary>The real app on a loopback port with a data folder of its own, beside a fake Teams that it trusts.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder? _ownFolder;

    private RunningBot(WebApplication app, FakeTeams teams, TemporaryFolder? ownFolder)
    {
        (_app, Teams, _ownFolder) = (app, teams, ownFolder);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public FakeTeams Teams { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public Database Database => _app.Services.GetRequiredService<Database>();

    public LogBook Log => _app.Services.GetRequiredService<LogBook>();

    /// <summary>Starts the app; a folder that is given outlives it, so that a second start finds what the first left.</summary>
    public static async Task<RunningBot> StartAsync(
        FakeTeams? teams = null, TemporaryFolder? folder = null, Action<WebApplicationBuilder>? adjust = null)
    {
        teams ??= await FakeTeams.StartAsync();
        var own = folder is null ? new TemporaryFolder() : null;
        var app = Program.Build(["--environment", "Development"], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection(Settings(teams, folder ?? own));
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug);
            builder.Services.AddSingleton<LogBook>().AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<LogBook>());
            builder.Services.AddSingleton<CredentialSource>(() => new FakeCredential());
            adjust?.Invoke(builder);
        });
        await app.PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        return new RunningBot(app, teams, own);
    }

    /// <summary>A person's chat with the bot.</summary>
    public Conversation Personal(string person = "29:amira") => new(this, "a:personal-" + person, "personal", person);

    /// <summary>A thread of a channel.</summary>
    public Conversation Channel(string person = "29:amira") => new(this, "19:mdt@thread.tacv2;messageid=1700000000000", "channel", person);

    /// <summary>Waits until something that the bot does by itself has come true.</summary>
    public static async Task UntilAsync(Func<bool> isTrue)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!isTrue())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }

    /// <summary>Stops the app and leaves Teams and a given folder as they are.</summary>
    public async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Http.Dispose();
    }

    /// <summary>Stops the app as <see cref="StopAsync"/> does, without time to finish what runs.</summary>
    public async Task StopAtOnceAsync()
    {
        try
        {
            await _app.StopAsync(new CancellationToken(canceled: true));
        }
        catch (OperationCanceledException)
        {
            // Where something ran that would have needed time.
        }

        await StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Teams.DisposeAsync();
        _ownFolder?.Dispose();
    }

    private static Dictionary<string, string?> Settings(FakeTeams teams, TemporaryFolder? folder) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["Storage:Folder"] = folder?.Path,
        ["Storage:Postgres"] = folder is null ? null : Stores.PostgresOf(folder.Path),
        ["Playground:Enabled"] = "false",
        ["Teams:AppId"] = TokenSmith.AppId,
        ["Teams:TenantId"] = TokenSmith.TenantId,
        ["Teams:ClientSecret"] = "not a secret",
        ["Teams:OpenIdMetadata"] = $"{teams.Address}/openid",
        ["Tab:OpenIdMetadata"] = $"{teams.Address}/entra",
    };

    private sealed class FakeCredential : TokenCredential
    {
        private static readonly AccessToken Token = new("the bot's own token", DateTimeOffset.MaxValue);

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => Token;

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(Token);
    }
}
