namespace Bot.Places.Tree;

/// <summary>Somebody who leads a place or the system.</summary>
/// <param name="NodeId">What they lead, with all beneath it.</param>
/// <param name="DirectoryId">Their id in the organisation's directory.</param>
/// <param name="Name">What they are called there; shown to those who lead it or a part of it, and to the teams beneath.</param>
internal sealed record PlaceLead(string NodeId, string DirectoryId, string Name);
