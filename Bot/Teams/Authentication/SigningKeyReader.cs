using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Teams.Authentication;

/// <summary>Reads a JSON Web Key Set, and leaves out every key that could not be trusted for sure.</summary>
internal static class SigningKeyReader
{
    private const int MinBits = 2048;

    /// <summary>The keys by kid. A kid that occurs twice names no key at all.</summary>
    public static FrozenDictionary<string, SigningKey> Read(string keySet) =>
        JsonWebKeySet.Create(keySet).Keys
            .Where(key => !string.IsNullOrEmpty(key.Kid))
            .GroupBy(key => key.Kid, StringComparer.Ordinal)
            .Where(keys => keys.Count() == 1)
            .Select(keys => ReadKey(keys.Single()))
            .OfType<SigningKey>()
            .ToFrozenDictionary(key => key.Key.KeyId, StringComparer.Ordinal);

    private static SigningKey? ReadKey(JsonWebKey jwk)
    {
        if (jwk.Kty is not JsonWebAlgorithmsKeyTypes.RSA || jwk.Use is not (null or "" or JsonWebKeyUseNames.Sig))
            return null;

        try
        {
            var numbers = new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(jwk.N), Exponent = Base64UrlEncoder.DecodeBytes(jwk.E) };
            var key = new RsaSecurityKey(numbers) { KeyId = jwk.Kid };
            if (key.KeySize < MinBits)
                return null;
            var (notBefore, notAfter) = ReadLifetime(jwk);
            return new SigningKey(key, ReadEndorsements(jwk), notBefore, notAfter);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or CryptographicException)
        {
            return null;
        }
    }

    private static (DateTimeOffset NotBefore, DateTimeOffset NotAfter) ReadLifetime(JsonWebKey jwk)
    {
        if (jwk.X5c is not [var encoded, ..])
            return (DateTimeOffset.MinValue, DateTimeOffset.MaxValue);

        using var certificate = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(encoded));
        return (new DateTimeOffset(certificate.NotBefore), new DateTimeOffset(certificate.NotAfter));
    }

    private static FrozenSet<string> ReadEndorsements(JsonWebKey jwk) =>
        jwk.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray()
                .Where(channel => channel.ValueKind is JsonValueKind.String)
                .Select(channel => channel.GetString())
                .OfType<string>()
                .ToFrozenSet(StringComparer.Ordinal)
            : [];
}
