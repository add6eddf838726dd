using System.Buffers.Binary;
using System.IO.Compression;

namespace Bot.Tests.Packaging;

/// <summary>The pixels of a PNG with 8 bits a channel, without or with transparency.</summary>
internal sealed class Png
{
    private const int SignatureLength = 8;
    private readonly byte[] _bytes;
    private readonly int _channels;

    public Png(byte[] file)
    {
        var header = file.AsSpan(SignatureLength + 8);
        Width = BinaryPrimitives.ReadInt32BigEndian(header);
        Height = BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        _channels = (header[8], header[9], header[12]) switch
        {
            (8, 2, 0) => 3,
            (8, 6, 0) => 4,
            _ => throw new NotSupportedException("Only 8-bit RGB and RGBA without interlacing are read here."),
        };
        _bytes = Unfilter(Inflate(file));
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Red, green, blue and opacity, 0 to 255 each.</summary>
    public (byte Red, byte Green, byte Blue, byte Opacity) this[int x, int y]
    {
        get
        {
            var at = ((y * Width) + x) * _channels;
            return (_bytes[at], _bytes[at + 1], _bytes[at + 2], _channels == 4 ? _bytes[at + 3] : byte.MaxValue);
        }
    }

    private static MemoryStream Inflate(byte[] file)
    {
        using var packed = new MemoryStream();
        for (var at = SignatureLength; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(file, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var rows = new MemoryStream();
        zlib.CopyTo(rows);
        rows.Position = 0;
        return rows;
    }

    // Each row begins with the way its bytes were predicted: https://www.w3.org/TR/png-3/#9Filters.
    private byte[] Unfilter(MemoryStream rows)
    {
        var stride = Width * _channels;
        var pixels = new byte[stride * Height];
        for (var row = 0; row < pixels.Length; row += stride)
        {
            var filter = rows.ReadByte();
            for (var at = row; at < row + stride; at++)
            {
                var left = at - row < _channels ? 0 : pixels[at - _channels];
                var up = row == 0 ? 0 : pixels[at - stride];
                var corner = row == 0 || at - row < _channels ? 0 : pixels[at - stride - _channels];
                pixels[at] = (byte)(rows.ReadByte() + Predict(filter, left, up, corner));
            }
        }

        return pixels;
    }

    private static int Predict(int filter, int left, int up, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        _ => new[] { left, up, corner }.MinBy(guess => Math.Abs(left + up - corner - guess)),
    };
}
