namespace Bot.Screening;

/// <summary>Finds what may be people's names in a text.</summary>
internal static class Names
{
    private const NameWord Sure = NameWord.Given | NameWord.Surname;

    /// <summary>The names in the order of the text; a name of several words is one mark.</summary>
    public static IEnumerable<Mark> In(string text, string lower)
    {
        var words = NameWords.Of(text, lower);
        for (var at = 0; at < words.Count; at++)
        {
            var (kind, last) = NameAt(text, words, at);
            if (kind is not null)
                yield return new Mark(words[at].Start, EndOf(text, words[last]), kind.Value);
            at = last;
        }
    }

    private static (char? Kind, int Last) NameAt(string text, List<(int Start, int End, NameWord Is)> words, int at)
    {
        var word = words[at].Is;
        var last = LastOf(text, words, at);
        if (word.HasFlag(NameWord.Title) && IsJoined(text, words, at) && (IsSurname(words[at + 1].Is) || (word.HasFlag(NameWord.SureTitle) && words[at + 1].Is is NameWord.None)))
            return (Mark.TitledName, Math.Max(at + 1, last));
        if (word.HasFlag(NameWord.StaffTitle) && IsJoined(text, words, at) && IsSurname(words[at + 1].Is))
            return (null, Math.Max(at + 1, last));
        if (word.HasFlag(NameWord.Given) && !(last == at && word.HasFlag(NameWord.ShortCapitals)))
            return (Mark.Name, IsSurnamesInitial(text, words, last + 1) ? last + 1 : last);
        if (word.HasFlag(NameWord.Plain))
            return (null, at);
        if (IsForename(word) && last > at && words[at + 1].Is.HasFlag(NameWord.Surname))
            return (Mark.Name, last);
        if (IsDotted(text, words, at) || (word.HasFlag(NameWord.Capitals) && !word.HasFlag(NameWord.Letter)))
            return (Mark.Initials, IsDotted(text, words, at) ? LastInitial(text, words, at) : at);
        return (word & (NameWord.Capitalised | NameWord.Surname)) != NameWord.None ? (Mark.PerhapsName, at) : (null, at);
    }

    /// <summary>A surname may follow up to two words later: Mary Ann Smith-Jones.</summary>
    private static int LastOf(string text, List<(int Start, int End, NameWord Is)> words, int at)
    {
        var last = at;
        while (last < at + 3 && IsJoined(text, words, last) && (IsSurname(words[last + 1].Is) || IsMiddleInitial(text, words, last + 1)))
            last++;
        return last;
    }

    private static bool IsSurname(NameWord word) =>
        (word & Sure) != NameWord.None || (!word.HasFlag(NameWord.Plain) && (word & (NameWord.AlsoWord | NameWord.Capitalised)) != NameWord.None);

    private static bool IsForename(NameWord word) => (word & (NameWord.AlsoWord | NameWord.Letter | NameWord.Capitalised)) != NameWord.None;

    private static bool IsMiddleInitial(string text, List<(int Start, int End, NameWord Is)> words, int at) =>
        words[at].Is.HasFlag(NameWord.Letter) && words[at].Is.HasFlag(NameWord.Capitals) && IsJoined(text, words, at) && IsSurname(words[at + 1].Is);

    /// <summary>Sheila B: one capital behind a name, but no "I" and no "A" that begin something else.</summary>
    private static bool IsSurnamesInitial(string text, List<(int Start, int End, NameWord Is)> words, int at) =>
        at < words.Count && words[at].Is.HasFlag(NameWord.Letter) && words[at].Is.HasFlag(NameWord.Capitals) && IsJoined(text, words, at - 1)
        && (text[words[at].Start] is not ('I' or 'A') || IsStopped(text, words[at].End));

    // The full stop of an initial ends no clause.
    private static int EndOf(string text, (int Start, int End, NameWord Is) word) =>
        word.Is.HasFlag(NameWord.Letter) && IsStopped(text, word.End) ? word.End + 1 : word.End;

    private static bool IsStopped(string text, int at) => at + 2 < text.Length && text[at] is '.' && text[at + 1] is ' ' && char.IsLower(text[at + 2]);

    private static bool IsDotted(string text, List<(int Start, int End, NameWord Is)> words, int at) =>
        words[at].Is.HasFlag(NameWord.Capitals) && words[at].Is.HasFlag(NameWord.Letter)
        && at + 1 < words.Count && words[at + 1].Is.HasFlag(NameWord.Letter) && words[at + 1].Is.HasFlag(NameWord.Capitals)
        && text[words[at].End] is '.' && words[at + 1].Start - words[at].End <= 2;

    private static int LastInitial(string text, List<(int Start, int End, NameWord Is)> words, int at)
    {
        while (IsDotted(text, words, at))
            at++;
        return at;
    }

    /// <summary>Whether nothing but a space or a hyphen, or the full stop of a title or an initial, parts this word from the next.</summary>
    private static bool IsJoined(string text, List<(int Start, int End, NameWord Is)> words, int at)
    {
        if (at + 1 >= words.Count)
            return false;
        var gap = text.AsSpan(words[at].End, words[at + 1].Start - words[at].End);
        return gap is " " or "  " or "-" || (gap is ". " or "." && (words[at].Is & (NameWord.Letter | NameWord.Title | NameWord.StaffTitle)) != NameWord.None);
    }
}
