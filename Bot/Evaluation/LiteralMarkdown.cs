using System.Text;

namespace Bot.Evaluation;

/// <summary>Writes plain text as Markdown that reads the same, so that "&lt;5 %", "#1" or "a * b" are indexed as they stand.</summary>
internal static class LiteralMarkdown
{
    public static string Of(string text)
    {
        var markdown = new StringBuilder(text.Length + 16);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            // Leading blanks would make code of a line.
            foreach (var letter in line.Trim())
            {
                // CommonMark lets a backslash stand before any ASCII punctuation: https://spec.commonmark.org/0.31.2/#backslash-escapes
                if (char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)))
                    markdown.Append('\\');
                markdown.Append(letter);
            }

            markdown.Append('\n');
        }

        return markdown.ToString();
    }
}
