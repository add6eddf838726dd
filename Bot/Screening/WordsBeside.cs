using System.Collections.Frozen;

namespace Bot.Screening;

/// <summary>Reads the few words before and after a number.</summary>
internal static class WordsBeside
{
    private const int WordsBefore = 6;
    private const int WordsAfter = 5;
    private const int Reach = 80;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberWords = Set(
        "no nos nr num number numbers id");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PatientWords = Set(
        "patient patients pt pts client clients dob born chart");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherUses = Set(
        "tel telephone phone phones mobile mob cell landline ring rings call calls dial fax whatsapp ext bleep pager contact "
        + "order orders ref reference invoice ticket po purchase booking account tracking parcel delivery product item sku "
        + "isbn doi pmid orcid snomed zoom webinar meeting passcode");

    /// <summary>What the words around <paramref name="start"/> to <paramref name="end"/> say.</summary>
    public static Beside Of(ReadOnlySpan<char> text, int start, int end) =>
        Before(text[Math.Max(0, start - Reach)..start]) | After(text[end..Math.Min(text.Length, end + Reach)]);

    private static Beside Before(ReadOnlySpan<char> text)
    {
        var found = Beside.None;
        var nearer = ReadOnlySpan<char>.Empty;
        for (var words = 0; words < WordsBefore; words++)
        {
            while (text.Length > 0 && !char.IsLetter(text[^1]))
                text = text[..^1];
            if (text.Length == 0)
                break;

            var begin = text.Length;
            while (begin > 0 && char.IsLetter(text[begin - 1]))
                begin--;
            var word = text[begin..];
            text = text[..begin];
            found |= Meaning(text, word);
            if (word.SequenceEqual("nhs") && NumberWords.Contains(nearer))
                found |= Beside.Label;
            nearer = word;
        }

        return found;
    }

    private static Beside After(ReadOnlySpan<char> text)
    {
        var found = Beside.None;
        for (var (words, at) = (0, 0); words < WordsAfter; words++)
        {
            while (at < text.Length && !char.IsLetter(text[at]))
                at++;
            var begin = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            found |= Meaning(text[..begin], text[begin..at]);
        }

        return found;
    }

    private static Beside Meaning(ReadOnlySpan<char> before, ReadOnlySpan<char> word)
    {
        // Part of a web or mail address, which says nothing of the number.
        if (before.Length > 0 && before[^1] is '.' or '/' or '@')
            return Beside.None;

        return word switch
        {
            "nhs" => Beside.Nhs,
            "nhsno" or "nhsnum" or "nhsnumber" or "nhsid" => Beside.Label,
            _ when PatientWords.Contains(word) => Beside.Patient,
            "his" or "her" or "hers" or "their" => Beside.Person,
            _ when OtherUses.Contains(word) => Beside.OtherUse,
            _ => Beside.None,
        };
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
