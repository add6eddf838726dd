using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Screening;

/// <summary>Finds the parts of a text that rules about people speak of: names, initials, dates and postcodes.</summary>
internal static class Marks
{
    private const string Month = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const string Day = "(?:0?[1-9]|[12][0-9]|3[01])";
    private const string Ordinal = Day + "(?: ?(?:st|nd|rd|th))?";
    private const string Year = "(?<year>(?:19|20)[0-9]{2}|[0-9]{2})";
    private const int LatestOldYear = 2015;
    private const int LatestRecentYear = 2030;

    private static readonly Regex Postcode = Linear(@"\b[a-z]{1,2}[0-9][a-z0-9]? {0,2}[0-9][abd-hjlnp-uw-z]{2}\b");

    private static readonly Regex Date = Linear(
        $@"\b{Day} ?[./-] ?(?:0?[1-9]|1[0-2]|{Month}) ?[./-] ?{Year}\b",
        $@"\b{Day} (?:0?[1-9]|1[0-2]) (?<year>(?:19|20)[0-9]{{2}})\b",
        $@"\b(?<year>(?:19|20)[0-9]{{2}}) ?[./-] ?(?:0?[1-9]|1[0-2]) ?[./-] ?{Day}\b",
        $@"\b{Ordinal} ?(?:of )?{Month}(?:[ ,.]{{1,3}}{Year})?\b",
        $@"\b{Month} (?:the )?{Ordinal}(?:[ ,.]{{1,3}}{Year})\b",
        $@"\b{Month} (?<year>(?:19|20)[0-9]{{2}})\b",
        @"\b(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?<year>(?:19|20)[0-9]{2})\b");

    /// <summary>The parts in the order of the text; none begins within another.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="lower">The same in lower case.</param>
    public static List<Mark> In(string text, string lower)
    {
        var found = Names.In(text, lower).ToList();
        if (lower.AsSpan().ContainsAnyInRange('0', '9'))
        {
            found.InsertRange(0, Postcode.Matches(lower).Select(postcode => new Mark(postcode.Index, postcode.Index + postcode.Length, Mark.Postcode)));
            found.InsertRange(0, Date.Matches(lower).Select(date => new Mark(date.Index, date.Index + date.Length, Kind(date))));
        }

        return [.. Apart(found)];
    }

    // Dates and postcodes stand before names in the list, and the order by place keeps that.
    private static IEnumerable<Mark> Apart(List<Mark> found)
    {
        var end = 0;
        foreach (var mark in found.OrderBy(mark => mark.Start))
        {
            if (mark.Start < end)
                continue;
            end = mark.End;
            yield return mark;
        }
    }

    private static char Kind(Match date)
    {
        var year = date.Groups["year"].ValueSpan;
        return year.Length switch
        {
            4 when int.Parse(year, CultureInfo.InvariantCulture) <= LatestOldYear => Mark.OldDate,
            2 when int.Parse(year, CultureInfo.InvariantCulture) is <= LatestOldYear % 100 or > LatestRecentYear % 100 => Mark.OldDate,
            _ => Mark.Date,
        };
    }

    private static Regex Linear(params string[] forms) =>
        new(string.Join('|', forms), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
}
