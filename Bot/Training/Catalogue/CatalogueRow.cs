namespace Bot.Training.Catalogue;

/// <summary>One row of a catalogue's file, before it is known to be right.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Cells">What stands in it, by the names of the columns; lists with semicolons between their parts.</param>
internal sealed record CatalogueRow(int Line, IReadOnlyDictionary<string, string> Cells);
