namespace Bot.Documents.Reading.Texts;

/// <summary>The text of a file with its structure.</summary>
/// <param name="Title">What the file calls itself; its name when it does not.</param>
/// <param name="Blocks">The text, in reading order.</param>
/// <param name="LeftOut">How many of each kind were left out, for the document's owner to know; none counts 0.</param>
internal sealed record FileText(string Title, IReadOnlyList<Block> Blocks, IReadOnlyDictionary<LeftOut, int> LeftOut);
