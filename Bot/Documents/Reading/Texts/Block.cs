namespace Bot.Documents.Reading.Texts;

/// <summary>A piece of a file's text, as a reader of the file tells the pieces apart; words are on one line, without markup.</summary>
/// <param name="Place">Where in the file it begins, such as "page 4" or "slide 2"; null when the file does not tell.</param>
internal abstract record Block(string? Place)
{
    /// <summary>The words above a section; level 1 is the outermost, 6 the innermost.</summary>
    public sealed record Heading(int Level, string Words, string? Place) : Block(Place);

    /// <summary>Sentences that belong together.</summary>
    public sealed record Paragraph(string Words, string? Place) : Block(Place);

    /// <summary>Items in order; those of a list inside an item follow it.</summary>
    public sealed record List(IReadOnlyList<string> Items, string? Place) : Block(Place);

    /// <summary>The names of the columns, empty when the table has none, and the cells of each row below them.</summary>
    public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string? Place) : Block(Place);
}
