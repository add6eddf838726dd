using System.Text.RegularExpressions;

namespace Knowledge.Quoting;

/// <summary>What the answer to a question is likely to contain: a name, a time, a number, a frequency.</summary>
internal sealed partial class ExpectedAnswer
{
    private readonly Regex? _sign;

    private ExpectedAnswer(Regex? sign, bool isYesOrNo) => (_sign, IsYesOrNo) = (sign, isYesOrNo);

    /// <summary>Whether the question begins as those do that "yes" or "no" answers.</summary>
    public bool IsYesOrNo { get; }

    /// <summary>What a question tells about its answer.</summary>
    public static ExpectedAnswer Of(string question) => new(SignOf(question), AskingWhether.IsMatch(question));

    /// <summary>Whether a sentence holds what the question asks for; false when the question tells nothing about it.</summary>
    public bool IsIn(string sentence) => _sign?.IsMatch(sentence) is true;

    private static Regex? SignOf(string question) => Asking.Match(question) switch
    {
        { Success: false } => null,
        var asking when asking.Groups["often"].Success => Frequency,
        var asking when asking.Groups["long"].Success => Duration,
        var asking when asking.Groups["many"].Success => Number,
        var asking when asking.Groups["when"].Success => Time,
        _ => Name,
    };

    [GeneratedRegex(
        @"^\W*(am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskingWhether { get; }

    [GeneratedRegex(
        """
        \b(how\s+(?<often>often|frequently|regularly) | how\s+(?<long>long) | (?<many>how\s+(many|much)|what\s+(percentage|proportion|number))
        | (?<when>when|(what|which)\s+(year|date|day|month|century)) | (?<who>who(m|se)?))\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asking { get; }

    [GeneratedRegex(
        """
        \b((dai|week|fortnight|month|quarter|year|annual|regular)ly | annual | once | twice | times | every
        | (per|a|an|each)\s+(day|week|fortnight|month|quarter|year))\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Frequency { get; }

    [GeneratedRegex(@"\b(second|minute|hour|day|week|month|year|decade|centur)(s|ies|y)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration { get; }

    [GeneratedRegex(
        @"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|third|quarter)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(
        """
        \b(1\d|20)\d\d\b | \b(January|February|March|April|May|June|July|August|September|October|November|December|century)\b
        | \b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time { get; }

    // A capital within the sentence: the first word has one anyway.
    [GeneratedRegex(@"(?<=\w,?\s)\p{Lu}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name { get; }
}
