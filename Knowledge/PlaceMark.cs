namespace Knowledge;

/// <summary>Says on which page or slide of the original a document's Markdown stands from a line on.</summary>
/// <param name="Line">The line of the Markdown, from 1.</param>
/// <param name="Place">As a citation names it, such as "page 4" or "slide 2".</param>
public sealed record PlaceMark(int Line, string Place);
