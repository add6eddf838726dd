using Knowledge.Reading;

namespace Knowledge;

/// <summary>
/// The form in which articles are written: YAML front matter between lines of "---", then Markdown under one "# Title".
/// A paragraph "Sources: key, key" closes part of a section and names the sources that this part rests on;
/// a part without one rests on all of the article's sources.
/// </summary>
public static class ArticleFile
{
    private const string Fence = "---";

    /// <summary>Reads and checks an article.</summary>
    /// <param name="fileName">The name that faults are reported under.</param>
    /// <param name="content">The whole file.</param>
    /// <returns>The document; its Markdown is everything below the front matter.</returns>
    /// <exception cref="ArticleException">The file breaks the form; the message says in which line and what to do.</exception>
    public static Document Read(string fileName, string content)
    {
        var lines = content.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() is not Fence)
            throw new ArticleException(fileName, 1, $"Begin the file with a line {Fence}, then the front matter.");
        var end = Array.FindIndex(lines, 1, static line => line.TrimEnd() is Fence);
        if (end < 0)
            throw new ArticleException(fileName, lines.Length, $"Close the front matter with a line {Fence}.");
        var body = string.Join('\n', lines[(end + 1)..]);
        var document = FrontMatter.Read(fileName, string.Join('\n', lines[1..end]), linesBefore: 1, body);
        new BodyRules(document, fileName, linesBefore: end + 1).Check();
        return document;
    }
}
