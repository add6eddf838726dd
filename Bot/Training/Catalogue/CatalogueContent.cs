namespace Bot.Training.Catalogue;

/// <summary>What was found in a catalogue's file.</summary>
/// <param name="Resources">The rows that are right, in the file's order.</param>
/// <param name="Faults">What is wrong with the others, each with its line.</param>
internal sealed record CatalogueContent(IReadOnlyList<Resource> Resources, IReadOnlyList<string> Faults);
