namespace Knowledge.Reading;

/// <summary>Cuts a document into passages along its structure; none reaches across a heading.</summary>
internal static class PassageSplitter
{
    /// <summary>The passages in the order of the text.</summary>
    public static IReadOnlyList<Passage> Split(Document document)
    {
        var passages = new List<Passage>();
        foreach (var section in Outline.Read(document.Markdown))
        {
            foreach (var (blocks, sources) in PartsOf(section, document.Sources))
            {
                var also = string.Join('\n', blocks.Select(AlsoLine.Words).OfType<string>());
                foreach (var (line, text) in Packing.Pack(blocks.Where(static block => AlsoLine.Words(block) is null)))
                {
                    passages.Add(Passage(document, passages.Count + 1, PathBelowTitle(section, document), text, sources) with
                    {
                        Also = also,
                        Place = document.Places.LastOrDefault(mark => mark.Line <= line)?.Place,
                    });
                }
            }
        }

        return passages;
    }

    /// <summary>The passage of a document that has this place, path, text and sources.</summary>
    public static Passage Passage(
        Document document, int ordinal, IReadOnlyList<string> headingPath, string text, IReadOnlyList<Source> sources) => new()
        {
            Id = $"{document.Id}#{ordinal}",
            DocumentId = document.Id,
            Title = document.Title,
            HeadingPath = headingPath,
            Text = text,
            Ordinal = ordinal,
            Sources = sources,
            ReviewBy = document.ReviewBy,
            Region = document.Region,
            Readers = document.Readers,
            IsPublished = document.IsPublished,
        };

    /// <summary>A section's blocks, cut after each Sources line, and what each part rests on.</summary>
    private static IEnumerable<(IReadOnlyList<Block> Blocks, IReadOnlyList<Source> Sources)> PartsOf(
        Section section, IReadOnlyList<Source> sources)
    {
        var part = new List<Block>();
        foreach (var block in section.Blocks)
        {
            // Another text may begin a paragraph with the same word and mean no keys by it.
            var keys = SourcesLine.Keys(block);
            if (keys is not { Count: > 0 } || keys.Except(sources.Select(static source => source.Key), StringComparer.Ordinal).Any())
            {
                part.Add(block);
                continue;
            }

            yield return (part, [.. sources.Where(source => keys.Contains(source.Key, StringComparer.Ordinal))]);
            part = [];
        }

        yield return (part, sources);
    }

    private static IReadOnlyList<string> PathBelowTitle(Section section, Document document) =>
        section.HeadingPath is [var title, ..] && string.Equals(title, document.Title, StringComparison.Ordinal)
            ? [.. section.HeadingPath.Skip(1)]
            : section.HeadingPath;
}
