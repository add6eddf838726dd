namespace Knowledge.Reading;

/// <summary>A paragraph, list or table of a Markdown text, without markup.</summary>
/// <param name="Line">The line of the text that it begins on, from 1.</param>
/// <param name="Lines">One line for a paragraph; one each for list items and table rows, which begin with "- ".</param>
internal sealed record Block(int Line, IReadOnlyList<string> Lines);
