using System.Globalization;
using System.Text;

namespace Knowledge.Indexing;

/// <summary>
/// Reads the words of a text: runs of letters and digits, with the apostrophes inside them ("carer's").
/// "Co-ordinator" is one word, so that it meets "coordinator"; other hyphens part words.
/// </summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _end;

    /// <summary>The word as it is written, within the text.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = _end;
        while (start < _text.Length && !char.IsLetterOrDigit(_text[start]))
            start++;
        _end = start;
        while (_end < _text.Length && (IsPart(_text[_end]) || IsInnerMark(start)))
            _end++;
        Current = _text[start.._end];
        return start < _text.Length;
    }

    /// <summary>The form under which a word is looked up: lower case, without accents, with straight apostrophes.</summary>
    public static string Normalise(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant().Replace("-", "", StringComparison.Ordinal);
        if (Ascii.IsValid(lower))
            return lower;
        var plain = new StringBuilder(lower.Length);
        foreach (var letter in lower.Replace('’', '\'').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(letter);
        }

        return plain.ToString();
    }

    private static bool IsPart(char letter) =>
        char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private readonly bool IsInnerMark(int start) =>
        _end + 1 < _text.Length && char.IsLetter(_text[_end + 1]) && _text[_end] switch
        {
            '\'' or '’' => true,
            '-' => _text[start.._end].Equals("co", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}
