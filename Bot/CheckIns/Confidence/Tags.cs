using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Bot.Storage;

namespace Bot.CheckIns.Confidence;

/// <summary>
/// Makes the tags that stand for people. Both the key beside the store and the check-in's own random secret are needed
/// to make one again: with the end of that secret, nobody can tell any more whose a tag was.
/// </summary>
internal sealed class Tags(Secret secret)
{
    private const int KeyBytes = 32;

    /// <summary>A random secret for one check-in.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>A person's tag: HMAC-SHA-256 under a key that HKDF (RFC 5869) makes of both secrets.</summary>
    /// <param name="kind">What the tag is for.</param>
    /// <param name="about">The check-in, with its random secret as it is in the store.</param>
    /// <param name="personId">The person.</param>
    public byte[] Of(TagKind kind, TagSubject about, string personId)
    {
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.Digest("check-in tags"), KeyBytes, about.Secret);
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Append(hmac, kind.ToString());
        Append(hmac, about.TenantId);
        Append(hmac, personId);
        Append(hmac, about.Id);
        return hmac.GetHashAndReset();
    }

    // Each part with its length before it, so that no two lists of parts are the same bytes.
    private static void Append(IncrementalHash hmac, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hmac.AppendData(length);
        hmac.AppendData(bytes);
    }
}
