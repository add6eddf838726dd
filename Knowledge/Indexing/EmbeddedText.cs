using System.Security.Cryptography;
using System.Text;

namespace Knowledge.Indexing;

/// <summary>What of a passage is turned into a vector: its words below its title and headings, without which many passages could be about anything.</summary>
internal static class EmbeddedText
{
    // Models take about 8,000 tokens, and a token is seldom less than a letter.
    private const int MostLetters = 8_000;

    public static string Of(Passage passage)
    {
        var text = string.Join('\n', [passage.Title, .. passage.HeadingPath, passage.Text, passage.Also]);
        return text.Length <= MostLetters ? text : text[..MostLetters];
    }

    /// <summary>Names the text: passages of one key share a vector.</summary>
    public static string KeyOf(Passage passage) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(passage))));
}
