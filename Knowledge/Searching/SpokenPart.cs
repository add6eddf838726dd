namespace Knowledge.Searching;

/// <summary>A part of what somebody wrote.</summary>
/// <param name="Text">As written.</param>
/// <param name="IsBackground">Whether it only leads up to the question.</param>
internal readonly record struct SpokenPart(string Text, bool IsBackground);
