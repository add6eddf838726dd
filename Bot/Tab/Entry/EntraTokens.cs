using Bot.Teams;
using Bot.Teams.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Tab.Entry;

/// <summary>Decides by the token of Teams' single sign-on who looks at the tab.</summary>
internal sealed class EntraTokens(EntraKeys keys, IOptions<TeamsOptions> teams, EntraAudience audience, TimeProvider clock)
{
    private const string Scope = "access_as_user";

    // Teams on a desktop or a phone, and Teams in a browser: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad
    private static readonly string[] Clients = ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"];

    private readonly string? _tenantId = teams.Value.TenantId;

    private readonly SignedTokens _tokens = new(
        keys.Keys,
        new TokenRules([SecurityAlgorithms.RsaSha256], teams.Value.TenantId is { } tenantId ? [IssuerOf(tenantId), OldIssuerOf(tenantId)] : [], audience.Names),
        clock);

    /// <summary>The issuer of tokens of version 2, and of the metadata.</summary>
    public static string IssuerOf(string tenantId) => $"https://login.microsoftonline.com/{tenantId}/v2.0";

    /// <summary>The visitor, or why they are not let in.</summary>
    public async ValueTask<(Visitor? Visitor, Refusal? Refusal)> CheckAsync(StringValues authorization, CancellationToken cancellationToken) =>
        await _tokens.CheckAsync(authorization, cancellationToken) switch
        {
            TokenVerdict.Signed(var token, _) when RefusalOf(token) is { } refusal => (null, refusal),
            TokenVerdict.Signed(var token, _) => (new Visitor(Claim(token, "tid"), Claim(token, "oid")), null),
            TokenVerdict.Refused(var refusal) => (null, refusal),
            _ => throw new InvalidOperationException("A third kind of verdict."),
        };

    private Refusal? RefusalOf(JsonWebToken token) =>
        !string.Equals(Claim(token, "tid"), _tenantId, StringComparison.Ordinal) ? Refusal.Tenant
        : Claim(token, "idtyp") is "app" ? Refusal.AppOnly
        : !Claim(token, "scp").Split(' ').Contains(Scope, StringComparer.Ordinal) ? Refusal.Scope
        : !Clients.Contains(ClientOf(token), StringComparer.Ordinal) ? Refusal.Client
        : Guid.TryParseExact(Claim(token, "oid"), "D", out _) ? null : Refusal.NoPerson;

    private static string OldIssuerOf(string tenantId) => $"https://sts.windows.net/{tenantId}/";

    private string ClientOf(JsonWebToken token) => Claim(token, string.Equals(token.Issuer, IssuerOf(_tenantId ?? ""), StringComparison.Ordinal) ? "azp" : "appid");

    // Only what is a text in the JSON itself: a list of texts is none.
    private static string Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<object>(name, out var claim) && claim is string text ? text : "";
}
