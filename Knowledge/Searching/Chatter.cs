using System.Buffers;
using System.Text.RegularExpressions;

namespace Knowledge.Searching;

/// <summary>Tells what a question asks from what people say around it: a greeting, who they are, how they came to ask.</summary>
internal static partial class Chatter
{
    // Most questions hold none of these, and need no closer look.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["hi ", "hi,", "hi.", "hi!", "hi-", "hiya", "hello", "hey", "morning", "afternoon", "evening", "here", "as a", "as the", "i'm", "i’m", "im ", "i m ", "i am", "we're", "we’re", "were ", "we are"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts of a text in order; none is background when there is nothing else.</summary>
    public static IReadOnlyList<SpokenPart> Parts(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
            return [new SpokenPart(text, IsBackground: false)];
        var parts = new List<SpokenPart>();
        var end = 0;
        foreach (var match in Introduction.EnumerateMatches(text))
        {
            Add(text[end..match.Index]);
            parts.Add(new SpokenPart(text.Substring(match.Index, match.Length), IsBackground: true));
            end = match.Index + match.Length;
        }

        Add(text[end..]);
        return parts.Exists(static part => !part.IsBackground) ? parts : [new SpokenPart(text, IsBackground: false)];

        void Add(string part)
        {
            if (part.Length > 0)
                parts.Add(new SpokenPart(part, IsBackground: false));
        }
    }

    [GeneratedRegex(
        """
        ^\W*((hi|hello|hey|hiya|morning|afternoon|evening|good\s+(morning|afternoon|evening))(\s+(all|there|both|everyone|team|folks))?\s*[,.!\-]\s*)
        | (?<=^|[.!?,\-]\s*)(i\s?['’]?m|i\s+am|we\s?['’]?re|we\s+are)\s+(still\s+)?(an?|the|one\s+of\s+the|quite\s+new|newish|new)\s+[^,.;?!]{2,60}?([,.;!]+|\s+and\s+(?=(i|my|we|our|have|want|need|would|has)\b))
        | (?<=^|[.!?]\s*)[\w\s\-]{2,30}\s+here\s*[,.!:\-]
        | (?<=^|[.!?,]\s*)(as|speaking\s+as)\s+(an?|the)\s+[^,.?!]{2,40},
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Introduction { get; }
}
