using System.Security.Cryptography;
using System.Text;

namespace Bot.Storage;

/// <summary>
/// Makes digests that nobody can compute who holds the store alone: its key is a file beside the store, which a
/// backup of the store should leave out.
/// </summary>
internal sealed class Secret
{
    private const int KeyBytes = 32;
    private const int DigestBytes = 16;

    private readonly byte[] _key;

    private Secret(byte[] key) => _key = key;

    /// <summary>Reads the key, or makes one where there is none yet.</summary>
    public static Secret In(DataFolder folder)
    {
        var path = folder.File("companion.key");
        if (!File.Exists(path))
        {
            Write(path, RandomNumberGenerator.GetBytes(KeyBytes));
        }

        return new Secret(File.ReadAllBytes(path));
    }

    /// <summary>The same digest for the same parts in the same order, and for no others.</summary>
    public byte[] Digest(params ReadOnlySpan<string> parts)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hmac.AppendData(BitConverter.GetBytes(bytes.Length));
            hmac.AppendData(bytes);
        }

        return hmac.GetHashAndReset()[..DigestBytes];
    }

    private static void Write(string path, byte[] key)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(key);
        file.Flush(flushToDisk: true);
    }
}
