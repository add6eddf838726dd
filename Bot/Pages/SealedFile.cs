using System.Security.Cryptography;
using System.Text;

namespace Bot.Pages;

/// <summary>A file as it is kept: encrypted with AES-GCM under a key that its token alone gives, and found by a digest of that.</summary>
/// <param name="Id">Finds it.</param>
/// <param name="Content">A nonce of 12 bytes, a tag of 16, and what is encrypted.</param>
internal sealed record SealedFile(byte[] Id, byte[] Content)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int KeyBytes = 32;

    public static SealedFile Seal(OneTimeFile file, string token)
    {
        using var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain, Encoding.UTF8))
        {
            writer.Write(file.Name);
            writer.Write(file.MediaType);
            writer.Write(file.Content.Length);
            writer.Write(file.Content);
        }

        var bytes = plain.ToArray();
        var content = new byte[NonceBytes + TagBytes + bytes.Length];
        RandomNumberGenerator.Fill(content.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(Derived(token, "key"), TagBytes);
        aes.Encrypt(content.AsSpan(0, NonceBytes), bytes, content.AsSpan(NonceBytes + TagBytes), content.AsSpan(NonceBytes, TagBytes));
        return new SealedFile(IdOf(token), content);
    }

    /// <exception cref="CryptographicException">It was sealed under another token, or altered.</exception>
    public static OneTimeFile Open(byte[] content, string token)
    {
        var bytes = new byte[content.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(Derived(token, "key"), TagBytes);
        aes.Decrypt(content.AsSpan(0, NonceBytes), content.AsSpan(NonceBytes + TagBytes), content.AsSpan(NonceBytes, TagBytes), bytes);
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return new OneTimeFile(reader.ReadString(), reader.ReadString(), reader.ReadBytes(reader.ReadInt32()));
    }

    public static byte[] IdOf(string token) => Derived(token, "id");

    private static byte[] Derived(string token, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(token), KeyBytes, info: Encoding.UTF8.GetBytes(purpose));
}
