namespace Knowledge;

/// <summary>How far an update has come, in documents, or an embedding, in passages.</summary>
/// <param name="Done">Those looked at so far, from 1.</param>
/// <param name="Total">Those to look at.</param>
public sealed record IndexingProgress(int Done, int Total);
