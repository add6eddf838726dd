using System.Text.RegularExpressions;

namespace Bot.Asking;

/// <summary>What somebody asks, read from their words alone: the closed family of ways to ask.</summary>
internal abstract partial record Asked
{
    private Asked()
    {
    }

    /// <summary>A question that stands by itself.</summary>
    internal sealed record Anew(string Words) : Asked;

    /// <summary>A question that goes on from the one before: "and how often?", "what about coaches?", "is it free?".</summary>
    /// <param name="Words">Without the opening, such as "and".</param>
    /// <param name="Leans">Whether it cannot be read without the question before: "it" and "that", or nothing named.</param>
    internal sealed record Further(string Words, bool Leans) : Asked;

    /// <summary>A wish for more of the same: "say more".</summary>
    internal sealed record More : Asked;

    public static Asked Read(string words) =>
        MoreWords.IsMatch(words) ? new More()
        : Opening.Match(words) is { Success: true } opening ? new Further(words[opening.Length..], LeansOnWhatWasSaid(words[opening.Length..]))
        : LeansOnWhatWasSaid(words) ? new Further(words, Leans: true)
        : new Anew(words);

    // A long question names what it is about, whatever small words it uses beside.
    private static bool LeansOnWhatWasSaid(string words) =>
        OnlyAsks.IsMatch(words) || (Wording.CountWords(words) <= 8 && Pronoun.IsMatch(words));

    [GeneratedRegex(
        """
        ^\s*(please\s+)?(can\s+you\s+|could\s+you\s+)?
        ( (say|tell\s+me|show\s+me|give\s+me)\s+(some\s+|a\s+bit\s+)?more(\s+(about|on)\s+(it|that|this|them))?
        | more(\s+(details?|info|information))?(\s+(about|on)\s+(it|that|this|them))?
        | go\s+on | continue | keep\s+going | (and\s+)?(what|anything)\s+else
        | (explain|elaborate|expand)(\s+(on\s+)?(it|that|this))?(\s+(more|further|a\s+bit(\s+more)?))? )
        ([\s,]+please)?[\s.?!…]*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MoreWords { get; }

    [GeneratedRegex(
        @"^\s*((ok(ay)?|right|thanks|thank\s+you|great|so)[\s,.!]+)?(and(\s+(what|how)\s+about)?|but|or|also|then|what\s+about|how\s+about|what\s+if)\b[\s,]*(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(
        @"^\W*((how|what|who|whom|whose|when|where|why|which)(\s+(often|long|much|many|so|not|for|by|is|are|else|soon|far|come|exactly|then|one|ones|does|do|should))*|since\s+when|says\s+who|for\s+example|such\s+as|any\s+examples?|(an\s+)?example)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OnlyAsks { get; }

    [GeneratedRegex(
        @"\b(it|its|they|them|their|theirs|these|those|that\s+one|the\s+(first|second|third|last|other)(\s+one)?|(is|was|does|do|did|about|of|for|on|in|to|like|with|from|after|before|by|than)\s+(that|this)(?=\W*$))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pronoun { get; }
}
