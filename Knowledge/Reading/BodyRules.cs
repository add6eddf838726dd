namespace Knowledge.Reading;

/// <summary>What the Markdown of an article has to keep to, beyond being Markdown.</summary>
/// <param name="document">The article.</param>
/// <param name="fileName">The file it was read from.</param>
/// <param name="linesBefore">The lines of the file above the Markdown.</param>
internal sealed class BodyRules(Document document, string fileName, int linesBefore)
{
    /// <summary>Throws at the first rule that is broken.</summary>
    /// <exception cref="ArticleException">A heading or a Sources line is not as it should be.</exception>
    public void Check()
    {
        var sections = Outline.Read(document.Markdown);
        CheckTitle(sections);
        foreach (var section in sections.Skip(1).Where(static section => section.HeadingPath.Count == 1))
            throw Fault(section.Line, "Begin this heading with ## or ###; only the title has one #.");
        var sourcesLines = sections.SelectMany(static section => section.Blocks).Where(static block => SourcesLine.Keys(block) is not null).ToList();
        foreach (var block in sourcesLines)
            CheckKeys(block);
        CheckThatNoneHides(SourcesLine.Beginning, [.. sourcesLines.Select(static block => block.Line)]);
        CheckThatNoneHides(AlsoLine.Beginning, [.. sections.SelectMany(static section => section.Blocks).Where(static block => AlsoLine.Words(block) is not null).Select(static block => block.Line)]);
    }

    private void CheckTitle(IReadOnlyList<Section> sections)
    {
        if (sections is not [{ HeadingPath: [var title] }, ..] || !string.Equals(title, document.Title, StringComparison.Ordinal))
            throw Fault(sections is [var first, ..] ? first.Line : 1, $"Begin the text with '# {document.Title}', the title of the front matter.");
    }

    private void CheckKeys(Block block)
    {
        var keys = SourcesLine.Keys(block) ?? [];
        if (keys.Count == 0)
            throw Fault(block.Line, "Name at least one key of the front matter's sources.");
        foreach (var key in keys.Except(document.Sources.Select(static source => source.Key), StringComparer.Ordinal))
            throw Fault(block.Line, $"Name only keys of the front matter's sources; '{key}' is none of them.");
    }

    // Right below a paragraph or list, Markdown takes the line as part of it.
    private void CheckThatNoneHides(string beginning, IReadOnlyCollection<int> found)
    {
        foreach (var (i, line) in document.Markdown.Split('\n').Index())
        {
            if (line.TrimStart().StartsWith(beginning, StringComparison.Ordinal) && !found.Contains(i + 1))
                throw Fault(i + 1, $"Put an empty line before '{beginning}' and after it.");
        }
    }

    private ArticleException Fault(int line, string advice) => new(fileName, linesBefore + line, advice);
}
