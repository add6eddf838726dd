using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Training.Finding;

/// <summary>Reads how long something may take: "under an hour", "half an hour or less", "I have 20 minutes", "short". Pure.</summary>
internal static partial class TimeWords
{
    /// <summary>What counts as short.</summary>
    public const int ShortMinutes = 30;

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly Dictionary<string, int> LargeNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["forty-five"] = 45,
        ["forty five"] = 45,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["ninety"] = 90,
    };

    /// <summary>The time that is named, and the words without it; null where none is.</summary>
    public static (Facet.Within Time, string Left)? Read(string words) =>
        Limit.Match(words) is { Success: true } limit && MinutesIn(limit) is { } minutes ? (new Facet.Within(minutes, limit.Groups["under"].Success), Short.Replace(Cut(words, limit), " "))
        : Short.Match(words) is { Success: true } small ? (new Facet.Within(ShortMinutes, IsStrict: false), Cut(words, small))
        : null;

    private static string Cut(string words, Match match) => $"{words[..match.Index]} {words[(match.Index + match.Length)..]}";

    private static int? MinutesIn(Match match) =>
        match.Groups["half"].Success ? 30
        : match.Groups["quarter"].Success ? 15
        : match.Groups["more"].Success ? 90
        : NumberIn(match.Groups["number"].Value) is not { } number || number <= 0 ? null
        : (int)Math.Min(10_000, Math.Round(number * (match.Groups["hours"].Success ? 60 : 1)));

    private static double? NumberIn(string word) => word.ToLowerInvariant() switch
    {
        "a" or "an" => 1,
        var small when Array.IndexOf(Numbers, small) is > 0 and var number => number,
        var large when LargeNumbers.TryGetValue(large, out var number) => number,
        var digits when double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    [GeneratedRegex(
        """
        (\b(that\s+(takes?|lasts?)|taking|lasting|which\s+takes?|i\s+(only\s+)?(have|got)|i'?ve\s+(only\s+)?got|i\s+have\s+only|takes?)\s+)?
        (((?<under>\b(under|less\s+than|shorter\s+than|below|fewer\s+than)|<)|\b(within|up\s+to|no\s+(more|longer)\s+than|not\s+(more|longer)\s+than|at\s+(the\s+)?most|max(imum)?(\s+of)?|in|about|around|only|just|for))\s*)?
        ( \b(?<more>(an\s+hour\s+and\s+a\s+half|one\s+and\s+a\s+half\s+hours?))
        | \b(?<half>half\s+(an\s+)?hour|half-hour)
        | \b(a\s+)?(?<quarter>quarter\s+of\s+an\s+hour)
        | \b(?<number>\d+(\.\d+)?(?=[\s-]*)|(an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty(-|\s)five|forty|fifty|sixty|ninety)(?=[\s-]))[\s-]*((?<hours>hours?|hrs?|h)|min(ute)?s?|m)\b )
        (\s+(or|and)\s+(less|under|shorter)|\s+max(imum)?|\s+at\s+(the\s+)?most|\s+long|\s+tops|\s+free|\s+to\s+spare)?(\s+ones?\b)?
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Limit { get; }

    [GeneratedRegex(@"\b(really\s+|very\s+|nice\s+and\s+)?(short|quick|brief|bite-?\s?sized?)(\s+and\s+(sweet|easy))?\b(?!\s+(conversation|intervention|chat))|\b(over|in|during|at)\s+(my\s+|a\s+)?lunch(\s+(break|hour|time))?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Short { get; }
}
