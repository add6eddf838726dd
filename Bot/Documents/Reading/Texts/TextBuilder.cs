using System.Text.RegularExpressions;

namespace Bot.Documents.Reading.Texts;

/// <summary>Takes a file's text from its reader piece by piece: cleans each, counts what is left out, and stops at the limits.</summary>
internal sealed partial class TextBuilder(ReadingLimits limits, CancellationToken deadline)
{
    private const int LongestWord = 250;

    private readonly List<Block> _blocks = [];
    private readonly Dictionary<LeftOut, int> _leftOut = [];
    private int _letters;

    /// <summary>Where in the file the pieces that follow stand; null when it does not tell.</summary>
    public string? Place { get; set; }

    public void Heading(int level, string text)
    {
        if (Unlinked(Words(text)) is { Length: > 0 } words)
            _blocks.Add(new Block.Heading(Math.Clamp(level, 1, 6), words, Place));
    }

    public void Paragraph(string text)
    {
        if (Words(text) is { Length: > 0 } words)
            _blocks.Add(new Block.Paragraph(words, Place));
    }

    public void List(IEnumerable<string> items)
    {
        if (items.Select(Words).Where(static words => words.Length > 0).ToList() is { Count: > 0 } all)
            _blocks.Add(new Block.List(all, Place));
    }

    /// <summary>Takes a table; one of a single column is a list, and one of a single row has no names of columns.</summary>
    public void Table(IEnumerable<IReadOnlyList<string>> rows)
    {
        var cells = rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Words)])
            .Where(static row => row.Any(static cell => cell.Length > 0)).ToList();
        if (cells.TrueForAll(static row => row.Count < 2))
            List(cells.SelectMany(static row => row));
        else
            _blocks.Add(cells is [var columns, _, ..] ? new Block.Table(columns, cells[1..], Place) : new Block.Table([], cells, Place));
    }

    public void LeaveOut(LeftOut kind, int count = 1)
    {
        if (count > 0)
            _leftOut[kind] = _leftOut.GetValueOrDefault(kind) + count;
    }

    /// <param name="title">What the file calls itself; null when that is its first outermost heading.</param>
    /// <param name="otherwise">The title of a file that calls itself nothing.</param>
    public FileText Build(string? title, string otherwise)
    {
        var own = title is null ? "" : Words(title);
        var top = _blocks.OfType<Block.Heading>().FirstOrDefault(static heading => heading.Level == 1)?.Words;
        return new FileText(Unlinked(own.Length > 0 ? own : top ?? otherwise) is { Length: > 0 } name ? name : "A document", _blocks, _leftOut);
    }

    // Titles and headings stand beside every answer, where clients make links of addresses; whoever wrote the file could lead people anywhere.
    private static string Unlinked(string words) => Address().Replace(words, "").Trim();

    [GeneratedRegex(@"(\b[a-z][a-z0-9+.-]{1,15}://|\bwww\.|\b(mailto|tel|sms|msteams):)\S*|\b[\w-]{1,63}(\.[\w-]{1,63}){0,8}\.[a-z]{2,}/\S*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    // Keys, pictures as text and the like, which fill passages and answer nothing.
    [GeneratedRegex(@"[!-~]{251,}\s?", RegexOptions.NonBacktracking)]
    private static partial Regex NoWord();

    private string Words(string text)
    {
        deadline.ThrowIfCancellationRequested();
        var (words, removed) = VisibleText.Of(text);
        LeaveOut(Texts.LeftOut.InvisibleCharacter, removed);
        if (words.Length > LongestWord && NoWord().Count(words) is > 0 and var count)
        {
            LeaveOut(Texts.LeftOut.NoWord, count);
            words = NoWord().Replace(words, "").Trim();
        }

        _letters += words.Length;
        return _letters <= limits.Letters
            ? words
            : throw new UnreadableException("It holds more text than is read from one file: divide it into several.");
    }
}
