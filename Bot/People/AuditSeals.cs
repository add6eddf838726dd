using System.Globalization;
using System.Security.Cryptography;
using Bot.Storage;

namespace Bot.People;

/// <summary>The digests that bind audit notes to each other, and the salted seals by which people enter them.</summary>
internal sealed class AuditSeals(Secret secret)
{
    private const int SaltBytes = 16;

    /// <summary>A new seal of a person's pseudonym, and the salt without which nobody can tell whose it is; null for nobody.</summary>
    public (byte[]? Salt, byte[]? Seal) Seal(byte[]? pseudonym)
    {
        if (pseudonym is null)
            return (null, null);
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return (salt, SealOf(salt, pseudonym));
    }

    /// <summary>Whether a seal is this pseudonym's. Somebody who was forgotten has neither pseudonym nor salt; nobody else may lack the one alone.</summary>
    public bool Holds(byte[] pseudonym, byte[]? salt, byte[]? seal) => salt is null
        ? pseudonym is []
        : SealOf(salt, pseudonym).AsSpan().SequenceEqual(seal);

    /// <summary>What binds a note to the one before it.</summary>
    public byte[] LinkOf(byte[] previous, AuditRow row) => secret.Digest(
        "audit link",
        Hex(previous),
        row.Sequence.ToString(CultureInfo.InvariantCulture),
        row.TenantId,
        row.TeamId,
        row.Act,
        row.DoneAt.ToString(CultureInfo.InvariantCulture),
        Hex(row.ActorSeal),
        Hex(row.SubjectSeal));

    /// <summary>Is kept beside the notes, over both ends: whoever takes some of them away cannot make the head of those that are left.</summary>
    public byte[] HeadOf(long fromSequence, byte[] fromLink, byte[] lastLink) =>
        secret.Digest("audit head", fromSequence.ToString(CultureInfo.InvariantCulture), Hex(fromLink), Hex(lastLink));

    private byte[] SealOf(byte[] salt, byte[] pseudonym) => secret.Digest("audit seal", Hex(salt), Hex(pseudonym));

    private static string Hex(byte[]? bytes) => bytes is null ? "" : Convert.ToHexStringLower(bytes);
}
