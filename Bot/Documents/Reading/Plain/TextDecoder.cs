using System.Text;

namespace Bot.Documents.Reading.Plain;

/// <summary>Turns the bytes of a text into letters: by its mark, else as UTF-8, else as Windows wrote English before.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (Marked(content) is { } marked)
            return marked.GetString(content[marked.Preamble.Length..]);
        return IsUtf8(content) ? Encoding.UTF8.GetString(content) : Windows.GetString(content);
    }

    /// <summary>Whether bytes are a text at all: marked as one, or without the control characters that texts do not have.</summary>
    public static bool IsText(ReadOnlySpan<byte> content) =>
        Marked(content) is not null || content.IndexOfAnyInRange<byte>(0x00, 0x06) < 0;

    private static Encoding Windows => CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    private static Encoding? Marked(ReadOnlySpan<byte> content)
    {
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (content.StartsWith(encoding.Preamble))
                return encoding;
        }

        return null;
    }

    // A piece of a text may end inside a letter; that alone does not make it another encoding.
    private static bool IsUtf8(ReadOnlySpan<byte> content)
    {
        try
        {
            Utf8.GetDecoder().GetCharCount(content, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
