namespace Knowledge.Reading;

/// <summary>A text that a passage is made of.</summary>
/// <param name="Line">The line of the document that it begins on, from 1.</param>
/// <param name="Text">The words.</param>
internal sealed record Piece(int Line, string Text);
