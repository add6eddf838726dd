namespace Knowledge;

/// <summary>How far an update has come.</summary>
/// <param name="Done">Documents looked at so far, from 1.</param>
/// <param name="Total">Documents to look at.</param>
public sealed record IndexingProgress(int Done, int Total);
