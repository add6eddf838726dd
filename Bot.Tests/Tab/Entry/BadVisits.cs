using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Bot.Tests.Host;

namespace Bot.Tests.Tab.Entry;

/// <summary>Every way in which a token of single sign-on can be wrong, one row each; its shape and its signature are checked where the Connector's are.</summary>
internal static class BadVisits
{
    private const string OtherApp = "7a4e3d2c-69b5-4f10-8d88-1e6c2b3f4a51";

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly RSA Attacker = RSA.Create(2048);

    public static IReadOnlyList<BadVisit> All { get; } =
    [
        new(1, "the Connector's own token", static smith => smith.Good),
        Claim(2, "another tenant's issuer", "iss", $"https://login.microsoftonline.com/{TokenSmith.SecondTenantId}/v2.0"),
        Claim(2, "the issuer of any tenant", "iss", "https://login.microsoftonline.com/common/v2.0"),
        Claim(2, "the issuer of any organisation", "iss", "https://login.microsoftonline.com/organizations/v2.0"),
        Claim(2, "the issuer with a slash", "iss", $"{EntraSmith.Issuer}/"),
        Claim(2, "the issuer of accounts that nobody manages", "iss", "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"),
        new(3, "no issuer", static smith => EntraSmith.For(smith).Without("iss")),
        new(4, "another tenant under the right issuer", static smith => EntraSmith.For(smith).With("tid", TokenSmith.SecondTenantId)) { Status = 403 },
        new(4, "no tenant", static smith => EntraSmith.For(smith).Without("tid")) { Status = 403 },
        new(4, "two tenants", static smith => EntraSmith.For(smith).With("tid", new JsonArray(TokenSmith.TenantId, TokenSmith.SecondTenantId))) { Status = 403 },
        Claim(5, "another app's token", "aud", OtherApp),
        Claim(5, "a token for Microsoft Graph", "aud", "00000003-0000-0000-c000-000000000000"),
        Claim(5, "the app's address at another host", "aud", $"api://elsewhere.example.org/botid-{TokenSmith.AppId}"),
        new(5, "two audiences", static smith => EntraSmith.For(smith).With("aud", new JsonArray(TokenSmith.AppId, OtherApp))),
        new(6, "no audience", static smith => EntraSmith.For(smith).Without("aud")),
        new(7, "no scope, as of an app's own token", static smith => EntraSmith.For(smith).Without("scp")),
        Claim(7, "another scope", "scp", "User.Read"),
        Claim(7, "the scope as part of another", "scp", "access_as_user_too"),
        Claim(7, "the scope in capitals", "scp", "ACCESS_AS_USER"),
        new(7, "the scope as a role", static smith => EntraSmith.For(smith).Without("scp").With("roles", new JsonArray("access_as_user"))),
        new(8, "an app's own token with a scope", static smith => EntraSmith.For(smith).With("idtyp", "app")) { Twin = static smith => EntraSmith.For(smith).With("idtyp", "user") },
        Claim(9, "another client", "azp", OtherApp),
        new(9, "no client", static smith => EntraSmith.For(smith).Without("azp")),
        new(9, "the client of version 1 in version 2", static smith => EntraSmith.For(smith).Without("azp").With("appid", EntraSmith.TeamsOnTheWeb)),
        new(9, "another client in version 1", static smith => EntraSmith.OldFor(smith, TabEntrance.Audience).With("appid", OtherApp)) { Twin = static smith => EntraSmith.OldFor(smith, TabEntrance.Audience) },
        new(10, "no person", static smith => EntraSmith.For(smith).Without("oid")),
        Claim(10, "a person who is no id", "oid", "amira"),
        new(10, "a name in the person's place", static smith => EntraSmith.For(smith).Without("oid").With("preferred_username", "amira@example.org")),
        new(11, "RS384", static smith => EntraSmith.For(smith).WithHeader("alg", "RS384").SignedBy(TokenSmith.SignWithGoodKey(HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1))),
        new(12, "no algorithm and no signature", static smith => EntraSmith.For(smith).WithHeader("alg", "none").SignedBy(static _ => [])),
        new(13, "somebody else's signature", static smith => EntraSmith.For(smith).SignedBy(TokenSmith.Sign(Attacker))),
        new(14, "an unknown key", static smith => EntraSmith.For(smith).WithHeader("kid", "unknown")),
        new(15, "an end more than five minutes ago", static smith => Ends(smith, -Skew - Second)) { Twin = static smith => Ends(smith, -Skew) },
        new(15, "no end", static smith => EntraSmith.For(smith).Without("exp")),
        new(16, "a beginning more than five minutes ahead", static smith => EntraSmith.For(smith).With("nbf", smith.Seconds(Skew + Second)))
        {
            Twin = static smith => EntraSmith.For(smith).With("nbf", smith.Seconds(Skew)),
        },
    ];

    private static BadVisit Claim(int number, string name, string claim, JsonNode value) => new(number, name, smith => EntraSmith.For(smith).With(claim, value));

    private static TokenDraft Ends(TokenSmith smith, TimeSpan fromNow) => EntraSmith.For(smith).With("nbf", smith.Seconds(TimeSpan.FromHours(-1))).With("exp", smith.Seconds(fromNow));
}
