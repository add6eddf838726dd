using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Tests.Host;

/// <summary>Plays the Bot Connector's side of tokens: makes them, and publishes the metadata and the keys to check them with.</summary>
internal sealed class TokenSmith(TimeProvider clock)
{
    public const string AppId = "6f3d2c1b-58a4-4e0f-9c77-0d5b1a2e3f40";
    public const string TenantId = "0c1d2e3f-4a5b-4c6d-8e7f-901a2b3c4d5e";
    public const string SecondTenantId = "1d2e3f40-5b6c-4d7e-9f80-a12b3c4d5e6f";
    public const string ServiceUrl = "https://smba.trafficmanager.net/uk/";
    public const string Issuer = "https://api.botframework.com";

    public const string GoodKey = "good";
    public const string UnendorsedKey = "unendorsed";
    public const string WebChatKey = "webchat-only";
    public const string ManyChannelsKey = "many-channels";
    public const string ExpiredKey = "expired-certificate";
    public const string CertifiedKey = "certified";
    public const string SmallKey = "small";
    public const string TwiceKey = "twice";
    public const string EncryptionKey = "encryption";

    private static readonly RSA Rsa = RSA.Create(2048);
    private static readonly RSA SmallRsa = RSA.Create(1024);

    /// <summary>A token that passes.</summary>
    public TokenDraft Good => new(
        ImmutableDictionary<string, JsonNode?>.Empty.Add("alg", "RS256").Add("typ", "JWT").Add("kid", GoodKey),
        ImmutableDictionary<string, JsonNode?>.Empty
            .Add("iss", Issuer).Add("aud", AppId).Add("serviceurl", ServiceUrl)
            .Add("nbf", Seconds(TimeSpan.Zero)).Add("exp", Seconds(TimeSpan.FromHours(1))),
        Sign(Rsa));

    /// <summary>The moment this far from now, as a token tells it.</summary>
    public long Seconds(TimeSpan fromNow) => (clock.GetUtcNow() + fromNow).ToUnixTimeSeconds();

    /// <summary>A token under another of the published keys.</summary>
    public TokenDraft Under(string kid) =>
        Good.WithHeader("kid", kid).SignedBy(string.Equals(kid, SmallKey, StringComparison.Ordinal) ? Sign(SmallRsa) : Sign(Rsa));

    public static Func<byte[], byte[]> Sign(RSA key) => data => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public static Func<byte[], byte[]> SignWithGoodKey(HashAlgorithmName hash, RSASignaturePadding padding) =>
        data => Rsa.SignData(data, hash, padding);

    /// <summary>The good public key in the spellings that somebody could mistake for a shared secret.</summary>
    public static IReadOnlyList<byte[]> PublicKeySpellings() =>
        [[.. Rsa.ExportSubjectPublicKeyInfoPem().Select(letter => (byte)letter)], Rsa.ExportSubjectPublicKeyInfo(), [.. Rsa.ExportParameters(false).Modulus ?? []]];

    /// <summary>The OpenID metadata document of an issuer, which names the key set at this address.</summary>
    public static string Metadata(string keySetAddress, string issuer = Issuer) => new JsonObject
    {
        ["issuer"] = issuer,
        ["jwks_uri"] = keySetAddress,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    }.ToJsonString();

    /// <summary>The key set: the good key, and every key that must not be trusted.</summary>
    public string KeySet() => KeySetOf(
    [
        Jwk(GoodKey, "msteams"), Jwk(UnendorsedKey), Jwk(WebChatKey, "webchat"),
        Jwk(ManyChannelsKey, "msteams", "directline", "emulator", "AseChannel", "webchat"),
        Certified(ExpiredKey, TimeSpan.FromDays(-1)), Certified(CertifiedKey, TimeSpan.FromDays(1)),
        Jwk(SmallRsa, SmallKey, "msteams"), Jwk(TwiceKey, "msteams"), Jwk(TwiceKey, "msteams"),
        Encryption(),
    ]);

    public static string KeySetOf(params IReadOnlyList<JsonObject> keys) => new JsonObject { ["keys"] = new JsonArray([.. keys]) }.ToJsonString();

    /// <summary>The good key's numbers under another kid.</summary>
    public static JsonObject Jwk(string kid, params string[] endorsements) => Jwk(Rsa, kid, endorsements);

    public static JsonObject Jwk(RSA key, string kid, params string[] endorsements)
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
        };
        if (endorsements is not [])
            jwk["endorsements"] = new JsonArray([.. endorsements]);
        return jwk;
    }

    /// <summary>A self-signed certificate of this key, as x5c holds it.</summary>
    public string Certificate(RSA key, TimeSpan endsIn)
    {
        var request = new CertificateRequest("CN=connector", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(clock.GetUtcNow() - TimeSpan.FromDays(30), clock.GetUtcNow() + endsIn);
        return Convert.ToBase64String(certificate.Export(X509ContentType.Cert));
    }

    private JsonObject Certified(string kid, TimeSpan endsIn)
    {
        var jwk = Jwk(kid, "msteams");
        jwk["x5c"] = new JsonArray(Certificate(Rsa, endsIn));
        return jwk;
    }

    private static JsonObject Encryption()
    {
        var jwk = Jwk(EncryptionKey, "msteams");
        jwk["use"] = "enc";
        return jwk;
    }
}
