namespace Knowledge.Searching;

/// <summary>A word of a question as it was most likely meant.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="IsGuessed">Whether it was written otherwise.</param>
/// <param name="IsBackground">Whether it only leads up to the question.</param>
internal readonly record struct MendedWord(string Text, bool IsGuessed, bool IsBackground = false);
