namespace Knowledge.Reading;

/// <summary>What stands between one heading of a Markdown text and the next.</summary>
/// <param name="HeadingPath">The headings it stands under, outermost first; empty above the first heading.</param>
/// <param name="Line">The line of its own heading, from 1.</param>
/// <param name="Blocks">Its paragraphs, lists and tables, in order.</param>
internal sealed record Section(IReadOnlyList<string> HeadingPath, int Line, IReadOnlyList<Block> Blocks);
