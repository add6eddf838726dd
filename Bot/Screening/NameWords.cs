using System.Collections.Frozen;

namespace Bot.Screening;

/// <summary>Tells what each word of a text may be in somebody's name, by the lists of <c>names.json</c> and by its capitals.</summary>
internal static class NameWords
{
    private static readonly FrozenDictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> Known = Read();

    /// <summary>The words of <paramref name="text"/> that are letters alone.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="lower">The same in lower case.</param>
    public static List<(int Start, int End, NameWord Is)> Of(ReadOnlySpan<char> text, ReadOnlySpan<char> lower)
    {
        var words = new List<(int, int, NameWord)>();
        for (var at = 0; at < text.Length; at++)
        {
            var begin = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > begin && !text[begin..at].ContainsAnyInRange('0', '9'))
                words.Add((begin, at, Listed(lower[begin..at]) | Shape(text[begin..at])));
        }

        return words;
    }

    // A name with the s of a genitive, whose apostrophe is gone, is still that name.
    private static NameWord Listed(ReadOnlySpan<char> word) =>
        Known.TryGetValue(word, out var kind) || (word is [_, _, _, .., 's'] && Known.TryGetValue(word[..^1], out kind) && IsName(kind))
            ? kind
            : NameWord.None;

    private static bool IsName(NameWord kind) => (kind & (NameWord.Given | NameWord.Surname)) != NameWord.None;

    private static NameWord Shape(ReadOnlySpan<char> word) => word switch
    {
        [_] => NameWord.Letter | (char.IsUpper(word[0]) ? NameWord.Capitals : NameWord.None),
        [_, _] when IsAllCapitals(word) => NameWord.Capitals,
        [_, _, _] when IsAllCapitals(word) => NameWord.ShortCapitals,
        _ when char.IsUpper(word[0]) && !IsAllCapitals(word) => NameWord.Capitalised,
        _ => NameWord.None,
    };

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    private static FrozenDictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> Read() =>
        RuleBook.Read<Dictionary<NameWord, string>>("names")
            .SelectMany(list => list.Value.Split(' '), (list, word) => (Word: word, Is: list.Key))
            .GroupBy(entry => entry.Word, entry => entry.Is, StringComparer.Ordinal)
            .ToFrozenDictionary(word => word.Key, word => word.Aggregate((all, kind) => all | kind), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
