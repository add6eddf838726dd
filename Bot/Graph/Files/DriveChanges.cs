namespace Bot.Graph.Files;

/// <summary>What has changed in a document library.</summary>
/// <param name="Entries">What is new, changed or deleted, in Graph's order; of several with one id the last stands.</param>
/// <param name="Link">What to ask with the next time.</param>
/// <param name="IsWhole">Whether this is all that the library holds, so that whatever was known before is forgotten.</param>
internal sealed record DriveChanges(IReadOnlyList<DriveEntry> Entries, string Link, bool IsWhole);
