using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Azure.Search.Documents.Models;
using Knowledge;

namespace Bot.AzureSearch;

/// <summary>A passage as the index holds it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="VectorOf">Its vector; null when it has none yet.</param>
internal sealed record IndexedPassage(Passage Passage, float[]? VectorOf)
{
    public const string Key = "id";
    public const string Version = "version";
    public const string Readers = "readers";
    public const string Headings = "headings";
    public const string Text = "text";
    public const string Vector = "vector";

    /// <summary>What the index knows it by.</summary>
    public string IndexKey => Encoded(Passage.Id);

    /// <summary>A text as keys and filters may hold it: letters, digits, hyphens and underscores alone, so that there is nothing to escape.</summary>
    public static string Encoded(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <summary>The text that was encoded.</summary>
    public static string Decoded(string encoded) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(encoded));

    /// <summary>Tells whether what the index holds is the same.</summary>
    /// <param name="model">The model of the vectors.</param>
    public string VersionWith(string? model)
    {
        var whole = string.Join('\0', [Passage.Readers, HeadingLines, TextLines, VectorOf is null ? null : model]);
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(..16));
    }

    public SearchDocument DocumentWith(string? model)
    {
        var document = new SearchDocument
        {
            [Key] = IndexKey,
            [Version] = VersionWith(model),
            [Readers] = Passage.Readers is { } group ? Encoded(group) : null,
            [Headings] = HeadingLines,
            [Text] = TextLines,
        };
        if (VectorOf is not null)
            document[Vector] = VectorOf;
        return document;
    }

    private string HeadingLines => string.Join('\n', Passage.HeadingPath.Prepend(Passage.Title));

    private string TextLines => Passage.Also.Length == 0 ? Passage.Text : $"{Passage.Text}\n{Passage.Also}";
}
