namespace Knowledge;

/// <summary>A sentence of a passage, and how much it says about a question.</summary>
/// <param name="Text">The words exactly as they stand in the passage; a list item or table row is one sentence and keeps its "- ".</param>
/// <param name="Score">0 when it says nothing; comparable between passages for one question.</param>
public sealed record Sentence(string Text, double Score);
