using System.Collections.Frozen;

namespace Bot.Screening;

/// <summary>Writes each word that the rules know as one character, so that patterns over words are small and quick.</summary>
internal sealed class Vocabulary
{
    /// <summary>Stands for a word that no rule knows.</summary>
    public const char OtherWord = '?';

    /// <summary>Stands for the end of a clause.</summary>
    public const char ClauseEnd = ',';

    /// <summary>The word by which rules mean any number in up to four digits, such as an age or a house's.</summary>
    private const string AnyNumber = "#";

    /// <summary>The word by which rules mean a longer number, such as a telephone's.</summary>
    private const string LongNumber = "##";

    private const int MostDigits = 4;

    /// <summary>By this rules mean a word that may be misspelt.</summary>
    private const char Nearly = '~';

    /// <summary>The code of the first word; the others follow.</summary>
    public const char FirstCode = '\u4E00';

    private readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> codes;
    private readonly (string Beginning, char Code)[] beginnings;
    private readonly (string Meant, char Code)[] near;

    /// <summary>Knows these words; one that ends with <c>*</c> stands for every word that begins so, one that begins with <c>~</c> for every word that is nearly it.</summary>
    public Vocabulary(IEnumerable<string> words)
    {
        var coded = words.Distinct(StringComparer.Ordinal).Select((word, index) => (Word: word, Code: (char)(FirstCode + index))).ToList();
        codes = coded.ToFrozenDictionary(entry => entry.Word, entry => entry.Code, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        near = [.. coded.Where(entry => entry.Word is [Nearly, ..]).Select(entry => (entry.Word[1..], entry.Code))];
        beginnings = [.. coded.Where(entry => entry.Word.EndsWith('*')).Select(entry => (entry.Word[..^1], entry.Code))];
    }

    /// <summary>Every code that <paramref name="word"/> of a rule stands for.</summary>
    public string CodesOf(string word) => word switch
    {
        AnyNumber => CodesWhere(static known => known is AnyNumber || IsNumber(known)),
        [Nearly, .. var meant] => CodesWhere(known => known.Equals(word, StringComparison.Ordinal) || NearWord.Is(known, meant)),
        [.. var beginning, '*'] => CodesWhere(known => known.StartsWith(beginning, StringComparison.Ordinal)),
        _ => codes[word].ToString(),
    };

    /// <summary>The words of <paramref name="plainText"/> as codes; a marked part is one word of its kind.</summary>
    /// <param name="plainText">In lower case.</param>
    /// <param name="marks">In the order of the text; none begins within another.</param>
    public string Encode(ReadOnlySpan<char> plainText, IReadOnlyList<Mark> marks)
    {
        Span<char> encoded = plainText.Length < 512 ? stackalloc char[plainText.Length + 1] : new char[plainText.Length + 1];
        var (count, next) = (0, 0);
        for (var at = 0; at < plainText.Length; at++)
        {
            if (next < marks.Count && marks[next].Start == at)
            {
                var mark = marks[next++];
                encoded[count++] = CodeOf(plainText[mark.Start..mark.End], mark);
                at = mark.End;
            }

            var begin = at;
            while (at < plainText.Length && char.IsLetterOrDigit(plainText[at]))
                at++;
            if (at > begin)
                encoded[count++] = CodeOf(plainText[begin..at]);
            if (at < plainText.Length && plainText[at] is '.' or ',' or ';' or ':' or '!' or '?' or '\r' or '\n')
                encoded[count++] = ClauseEnd;
        }

        encoded[count++] = ClauseEnd;
        return new(encoded[..count]);
    }

    // A letter behind it is that of a house.
    private static bool IsNumber(ReadOnlySpan<char> word) => !(word is [_, .., >= 'a' and <= 'z'] ? word[..^1] : word).ContainsAnyExceptInRange('0', '9');

    private string CodesWhere(Func<string, bool> isMeant) => string.Concat(codes.Dictionary.Where(entry => isMeant(entry.Key)).Select(entry => entry.Value));

    // What is only perhaps a name is none where the rules know it as another word.
    private char CodeOf(ReadOnlySpan<char> part, Mark mark) =>
        mark.Kind is Mark.PerhapsName or Mark.Initials && CodeOf(part) is var code and not OtherWord ? code : mark.Kind;

    private char CodeOf(ReadOnlySpan<char> word)
    {
        if (codes.TryGetValue(word, out var code) || (IsNumber(word) && codes.TryGetValue(word.Length > MostDigits ? LongNumber : AnyNumber, out code)))
            return code;

        foreach (var (beginning, itsCode) in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return itsCode;
        }

        foreach (var (meant, itsCode) in near)
        {
            if (NearWord.Is(word, meant))
                return itsCode;
        }

        return OtherWord;
    }
}
