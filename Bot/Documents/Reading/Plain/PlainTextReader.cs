using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading.Plain;

/// <summary>Reads plain text: paragraphs stand between empty lines, and lists are lines that begin with a bullet or a number.</summary>
internal static class PlainTextReader
{
    /// <returns>Null: a plain text has no title.</returns>
    public static string? Read(string content, TextBuilder text)
    {
        var lines = new LineGatherer(text);
        foreach (var line in content.ReplaceLineEndings("\n").Split('\n', '\f'))
        {
            if (string.IsNullOrWhiteSpace(line))
                lines.Close();
            else
                lines.Add(line.Trim());
        }

        lines.Close();
        return null;
    }
}
