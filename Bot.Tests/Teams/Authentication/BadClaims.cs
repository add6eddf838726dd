using System.Text.Json.Nodes;
using Bot.Tests.Host;

namespace Bot.Tests.Teams.Authentication;

/// <summary>What is wrong with what a token claims: all of these are rightly signed.</summary>
internal static class BadClaims
{
    private const string OtherApp = "7a4e3d2c-69b5-4f10-8d88-1e6c2b3f4a51";
    private const string Emulator = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string Entra = $"https://sts.windows.net/{TokenSmith.TenantId}/";

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<BadToken> All { get; } =
    [
        new(35, "no issuer", smith => Knock.With(smith.Good.Without("iss"))),
        Claim(36, "any issuer", "iss", "https://issuer.example.org"),
        Claim(37, "the issuer with a slash", "iss", $"{TokenSmith.Issuer}/"),
        Claim(37, "the issuer in capitals", "iss", "https://API.BOTFRAMEWORK.COM"),
        Claim(37, "the issuer as the start of another", "iss", $"{TokenSmith.Issuer}.example.org"),
        Claim(37, "the issuer without https", "iss", "http://api.botframework.com"),
        Claim(38, "the government cloud's issuer", "iss", "https://api.botframework.us"),
        Claim(38, "China's issuer", "iss", "https://api.botframework.azure.cn"),
        Entered(39, "an emulator's issuer, version 1", $"https://sts.windows.net/{Emulator}/", "ver", "1.0"),
        Entered(39, "an emulator's issuer, version 2", $"https://login.microsoftonline.com/{Emulator}/v2.0", "ver", "2.0"),
        Entered(40, "Entra's issuer with another tenant", Entra, "tid", TokenSmith.SecondTenantId),
        Entered(40, "Entra's issuer with two tenants", Entra, "tid", new JsonArray(TokenSmith.TenantId, TokenSmith.SecondTenantId)),
        Entered(40, "Entra's issuer with a blank tenant", Entra, "tid", ""),
        new(41, "no audience", smith => Knock.With(smith.Good.Without("aud"))),
        Claim(42, "an empty audience", "aud", ""),
        Claim(42, "an empty list of audiences", "aud", new JsonArray()),
        Claim(43, "another app", "aud", OtherApp),
        Entered(44, "the right audience from another issuer", Entra, "appid", TokenSmith.AppId),
        new(45, "two audiences", smith => Knock.With(smith.Good.With("aud", new JsonArray(TokenSmith.AppId, OtherApp))))
        {
            Twin = smith => Knock.With(smith.Good.With("aud", new JsonArray(TokenSmith.AppId))),
        },
        Claim(45, "the same audience twice", "aud", new JsonArray(TokenSmith.AppId, TokenSmith.AppId)),
        Claim(46, "the app id in capitals", "aud", TokenSmith.AppId.ToUpperInvariant()),
        Claim(46, "the app id in braces", "aud", $"{{{TokenSmith.AppId}}}"),
        Claim(46, "the app id without hyphens", "aud", TokenSmith.AppId.Replace("-", "", StringComparison.Ordinal)),
        Claim(46, "the app id with a slash", "aud", $"{TokenSmith.AppId}/"),
        Claim(46, "the app id as a URI", "aud", $"api://{TokenSmith.AppId}"),
        new(47, "no end", smith => Knock.With(smith.Good.Without("exp"))),
        Claim(47, "an end that is null", "exp", null),
        new(48, "an end more than five minutes ago", Ends(-Skew - Second)) { Twin = Ends(-Skew) },
        new(49, "a beginning more than five minutes ahead", Begins(Skew + Second)) { Twin = Begins(Skew) },
        Claim(49, "a beginning that is no number", "nbf", "yesterday"),
        new(49, "a beginning after the end", smith =>
            Knock.With(smith.Good.With("nbf", smith.Seconds(-Second)).With("exp", smith.Seconds(-2 * Second)))),
        Claim(50, "an end that is a word", "exp", "tomorrow"),
        new(50, "an end that is a number in quotes", smith => Knock.With(smith.Good.With("exp", $"{smith.Seconds(Skew)}"))),
        Claim(50, "an end that is negative", "exp", -1),
        Claim(50, "an end beyond all calendars", "exp", JsonNode.Parse("1e30")),
        Claim(50, "an end in the year 10000", "exp", 253_402_300_800),
        Claim(50, "an end that is true", "exp", true),
        new(51, "no service URL", smith => Knock.With(smith.Good.Without("serviceurl"))),
        Claim(52, "an empty service URL", "serviceurl", ""),
        Claim(52, "a service URL that is null", "serviceurl", null),
        Entered(60, "an app that Entra lets in", Entra, "azp", OtherApp),
        Entered(60, "an unknown version of Entra's tokens", Entra, "ver", "3.0"),
        Entered(60, "a person's token", Entra, "scp", "access_as_user"),
    ];

    private static BadToken Claim(int number, string name, string claim, JsonNode? value) =>
        new(number, name, smith => Knock.With(smith.Good.With(claim, value)));

    private static BadToken Entered(int number, string name, string issuer, string claim, JsonNode value) =>
        new(number, name, smith => Knock.With(smith.Good.With("iss", issuer).With(claim, value)))
        {
            Twin = smith => Knock.With(smith.Good.With(claim, value)),
        };

    private static Func<TokenSmith, Knock> Ends(TimeSpan fromNow) =>
        smith => Knock.With(smith.Good.With("nbf", smith.Seconds(TimeSpan.FromHours(-1))).With("exp", smith.Seconds(fromNow)));

    private static Func<TokenSmith, Knock> Begins(TimeSpan fromNow) => smith => Knock.With(smith.Good.With("nbf", smith.Seconds(fromNow)));
}
