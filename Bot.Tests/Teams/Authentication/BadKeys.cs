using Bot.Tests.Host;

namespace Bot.Tests.Teams.Authentication;

/// <summary>What is wrong with the key that a token names: all of these are rightly signed.</summary>
internal static class BadKeys
{
    public static IReadOnlyList<BadToken> All { get; } =
    [
        new(28, "a key whose certificate has expired", Under(TokenSmith.ExpiredKey)) { Twin = Under(TokenSmith.CertifiedKey) },
        new(29, "a key of 1024 bits", Under(TokenSmith.SmallKey)),
        new(30, "no kid", smith => Knock.With(smith.Good.WithoutHeader("kid"))),
        new(30, "an empty kid", Under("")),
        new(31, "an unknown kid", Under("nobody")),
        new(31, "a kid in other capitals", Under("GOOD")),
        new(32, "a kid that is a path", Under("../../../dev/null")),
        new(32, "a kid that is SQL", Under("' OR '1'='1")),
        new(33, "a kid of another issuer", Under("entra-2026")),
        new(34, "a kid that names two keys", Under(TokenSmith.TwiceKey)),
        new(34, "a key for encryption", Under(TokenSmith.EncryptionKey)),
        new(56, "a key that speaks for another channel", Under(TokenSmith.WebChatKey)) { Twin = Under(TokenSmith.ManyChannelsKey), Status = 403 },
        new(59, "a key that speaks for no channel", Under(TokenSmith.UnendorsedKey)) { Status = 403 },
    ];

    private static Func<TokenSmith, Knock> Under(string kid) => smith => Knock.With(smith.Under(kid));
}
