using Bot.Pages;
using Bot.Tab;
using Bot.Tab.Entry;
using Bot.Teams;
using Bot.Teams.Authentication;
using Bot.Tests.Host;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Tab.Entry;

/// <summary>The check of single sign-on, with Entra and the clock in the test's hands.</summary>
internal sealed class TabEntrance : IDisposable
{
    /// <summary>The app's address, as tokens of version 1 name it.</summary>
    public const string Audience = $"api://companion.example.nhs.uk/botid-{TokenSmith.AppId}";

    private const string KeySetAddress = $"https://login.microsoftonline.com/{TokenSmith.TenantId}/discovery/v2.0/keys";
    private static readonly Uri Metadata = new($"{EntraSmith.Issuer}/.well-known/openid-configuration");

    private readonly StubHttp _http = new();
    private readonly HttpClient _client;
    private readonly EntraTokens _tokens;

    public TabEntrance(Uri? audience = null)
    {
        var clock = new ManualClock();
        Smith = new TokenSmith(clock);
        _http.Answer($"GET {Metadata}", TokenSmith.Metadata(KeySetAddress, EntraSmith.Issuer)).Answer($"GET {KeySetAddress}", Smith.KeySet());
        _client = new HttpClient(_http);
        var keys = new SigningKeys(new SigningKeySource(_client), new TokenAuthority(Metadata, EntraSmith.Issuer), clock, NullLogger<SigningKeys>.Instance);
        var teams = Options.Create(new TeamsOptions { AppId = TokenSmith.AppId, TenantId = TokenSmith.TenantId });
        var names = new EntraAudience(Options.Create(new TabOptions { Audience = audience }), teams, Options.Create(new PagesOptions { Address = new Uri("https://companion.example.nhs.uk") }));
        _tokens = new EntraTokens(new EntraKeys(keys), teams, names, clock);
    }

    public TokenSmith Smith { get; }

    public async Task<(Visitor? Visitor, Refusal? Refusal)> EnterAsync(TokenDraft token) =>
        await _tokens.CheckAsync($"Bearer {token.Compact()}", TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }
}
