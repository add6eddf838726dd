using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Bot.Tests.Host;

namespace Bot.Tests.Teams.Authentication;

/// <summary>What is wrong with the algorithm that a token names, or with its signature.</summary>
internal static class BadSignatures
{
    private static readonly RSA Attacker = RSA.Create(2048);
    private static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static IReadOnlyList<BadToken> All { get; } =
    [
        .. new[] { "none", "None", "NONE" }.Select(none =>
            new BadToken(16, $"the algorithm {none} and no signature", smith => Knock.With(smith.Good.WithHeader("alg", none).SignedBy(_ => [])))),
        .. TokenSmith.PublicKeySpellings().Select((spelling, at) =>
            new BadToken(17, $"HS256 with the public key as its secret, spelling {at + 1}", smith => Knock.With(Shared(smith, spelling)))),
        new(18, "HS256 with a secret of the sender's", smith => Knock.With(Shared(smith, RandomNumberGenerator.GetBytes(32)))),
        new(19, "PS256", smith => Knock.With(smith.Good.WithHeader("alg", "PS256")
            .SignedBy(TokenSmith.SignWithGoodKey(HashAlgorithmName.SHA256, RSASignaturePadding.Pss)))) { Twin = Rs384 },
        new(19, "ES256", smith => Knock.With(smith.Good.WithHeader("alg", "ES256").SignedBy(data => Curve.SignData(data, HashAlgorithmName.SHA256)))),
        new(19, "RS256 by its long name", smith => Knock.With(smith.Good.WithHeader("alg", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"))),
        new(19, "rs256 in lower case", smith => Knock.With(smith.Good.WithHeader("alg", "rs256"))),
        new(20, "no algorithm", smith => Knock.With(smith.Good.WithoutHeader("alg"))),
        new(21, "a critical header", smith => Knock.With(smith.Good.WithHeader("crit", new JsonArray("b64")).WithHeader("b64", true))),
        new(22, "no signature", smith => Knock.With(smith.Good.SignedBy(_ => []))),
        new(23, "altered claims", smith => Knock.With(Altered(smith))),
        new(24, "another key under a real kid", smith => Knock.With(Forged(smith.Good))),
        new(25, "a key in the header", smith => Knock.With(Forged(smith.Good.WithHeader("jwk", TokenSmith.Jwk(Attacker, TokenSmith.GoodKey, "msteams"))))),
        new(26, "a key set to be fetched", smith => Knock.With(Forged(smith.Good.WithHeader("jku", "https://listener.example.org/keys")))),
        new(26, "a certificate to be fetched", smith => Knock.With(Forged(smith.Good.WithHeader("x5u", "https://listener.example.org/key.pem")))),
        new(26, "a key set to be fetched for a kid of its own", smith =>
            Knock.With(Forged(smith.Good.WithHeader("kid", "mine").WithHeader("jku", "https://listener.example.org/keys")))),
        new(27, "a certificate in the header", smith =>
            Knock.With(Forged(smith.Good.WithHeader("x5c", new JsonArray(smith.Certificate(Attacker, TimeSpan.FromDays(1))))))),
    ];

    private static Knock Rs384(TokenSmith smith) => Knock.With(smith.Good.WithHeader("alg", "RS384")
        .SignedBy(TokenSmith.SignWithGoodKey(HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1)));

    private static TokenDraft Shared(TokenSmith smith, byte[] secret) =>
        smith.Good.WithHeader("alg", "HS256").SignedBy(data => HMACSHA256.HashData(secret, data));

    private static TokenDraft Forged(TokenDraft token) => token.SignedBy(TokenSmith.Sign(Attacker));

    private static string Altered(TokenSmith smith)
    {
        var segments = smith.Good.Compact().Split('.');
        segments[1] = TokenDraft.Encode(TokenDraft.Json(smith.Good.With("more", true).Claims));
        return string.Join('.', segments);
    }
}
