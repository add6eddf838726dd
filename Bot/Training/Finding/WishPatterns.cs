using System.Text.RegularExpressions;

namespace Bot.Training.Finding;

/// <summary>The turns of phrase by which a wish for training, and a change to one, can be told from other words.</summary>
internal static partial class WishPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;
    private const int TimeOut = 1000;

    private const string Noun =
        """
        ( (?<!(mandatory|statutory)\s+)training(?!\s+(hubs?|leads?|needs?|budget|venue|records?|path|practices?|company|companies|providers?|pilot|trailblazer))
        | (short\s+)?courses? | e-?learning(?!\s+for\s+health) | webinars? | modules? | workshops? | refreshers? | tutorials? | classes | resources | cpd(?!\s+(points?|hours?|requirements?)\b(?!\s+(on|about)\b)) | online\s+learning )\b
        """;

    /// <summary>Words of a question that the knowledge base answers, whatever else is said.</summary>
    [GeneratedRegex(
        """
        \b( (?<!statutory\s+and\s+)mandatory | compulsory | obligatory | required | legally | must | (have|has|had)\s+to | ought | who | whom | whose | why | when
        | how(?!\s+(to|about))\b | explain | describe | summari[sz]e | tell\s+me | what\s+(does|do|did|should|is|are|was|were|happens) | what's(?!\s+(available|on\s+offer|out\s+there|going)\b) | should
        | do\s+(i|we|they)\s+need | does(?!\s+not\s+cost)\b | did | difference | pays? | trailblazer | pilot )\b
        """,
        Options, TimeOut)]
    public static partial Regex Asks { get; }

    /// <summary>The beginning of a question, save those that ask for a thing: "is there a course …", "can you find …".</summary>
    [GeneratedRegex(
        @"^\W*((so|ok|and|but)\s+)?
        ( (what|which)\s+(?!free\b|(\w+\s+){0,3}?" + Noun + @"\s+(have\s+you|do\s+you\s+have|can\s+you)|(?!training)\w+(\s+\w+)?\s+(training|courses?)\s+(is|are)\s+there)
        | where(?!'s\s+(the|your)\b[^.?!]{0,30}?\b" + Noun + @"\s+(on|about)\b)
        | (is|are)\s+(?!there\b) | do\s+(?!you\s+(have|know\s+of)\b) | have\s+(?!you\b)
        | (can|could)\s+(?!(you|i|we)\s+(please\s+)?(find|get|have|suggest|recommend|show|search|point|give|send)\b)
        | would\s+(?!you\s+(suggest|recommend)\b) | was | were | will | has | am )",
        Options, TimeOut)]
    public static partial Regex StartsToAsk { get; }

    /// <summary>Somebody looks for a course or the like.</summary>
    [GeneratedRegex(
        @"\b(any|some|is\s+there|are\s+there|have\s+you(\s+got)?|got|do\s+you\s+have|looking\s+for|look\s+for|find|search(\s+for)?|suggest|recommend|show|give\s+me|send\s+me|want|wants|needs?|like|love|i'?m\s+after|fancy|interested\s+in|anything|something|point\s+me|could\s+i|can\s+i|what\s+free|which\s+free|where's)\b[^.?!]{0,60}?\b" + Noun + "|" + Noun + @"\s+(have\s+you|do\s+you\s+have|can\s+you|(is|are)\s+there)\b",
        Options, TimeOut)]
    public static partial Regex Wishes { get; }

    /// <summary>The topic of what is looked for follows at once: "training on carers".</summary>
    [GeneratedRegex(@"^\W*(find\s+|search\s+)?" + Noun + @"\s+(on|about|in|for|around|covering)\b", Options, TimeOut)]
    public static partial Regex Command { get; }

    /// <summary>A few words that name a thing to learn from, and do nothing else: "lone working course", "snomed training please".</summary>
    [GeneratedRegex(
        @"^\W*(?!.*\b(i|i'm|we|my|our|your|they|he|she|is|was|did|had|thanks|thank|done|length|cost|price|dates?)\b)(?!(drop|ignore|forget|lose|only|just|more|other|another|shorter|longer|no)\b)([\w'’&/-]+,?\s+){1,6}" + Noun + @"(\s*,?\s+(please|(for|in|on|about|with)\b[^.?!]*))?\W*$", Options, TimeOut)]
    public static partial Regex Phrase { get; }

    /// <summary>Something about a topic is looked for, whatever it may be: "find me something on carers", "anything about burnout".</summary>
    [GeneratedRegex(@"(^\W*(please\s+)?(got\s+|have\s+you\s+got\s+|is\s+there\s+)?|\b(find|looking\s+for|look\s+for|search\s+for|recommend|suggest|send|show|i'?m\s+after|need|want|fancy)\b[^.?!]{0,20}?\b)(anything|something|stuff)\b[^.?!]{0,40}?\b(on|about|around|covering|to\s+do\s+with)\b", Options, TimeOut)]
    public static partial Regex LooksFor { get; }

    /// <summary>What is said begins with the most that it may take: "no more than 45 minutes on safeguarding".</summary>
    [GeneratedRegex(@"^\W*(no\s+(more|longer)\s+than|under|less\s+than|max(imum)?|up\s+to|at\s+most|within|half\s+an\s+hour|an\s+hour|\d+\s*-?(mins?|minutes?|hours?|hrs?))\b[^.?!]{0,40}?\b(on|about)\b", Options, TimeOut)]
    public static partial Regex Limit { get; }

    [GeneratedRegex(@"\b(want|like|love|need|keen|help\s+me|trying|hoping)\s+(to\s+)?(learn|study|train|upskill|refresh|brush\s+up|get\s+better|do\s+(some|a)\s+learning)\b|^\W*learn(ing)?\s+(more\s+)?about\b", Options, TimeOut)]
    public static partial Regex WantsToLearn { get; }

    /// <summary>Something is looked for that a cost, a time or a certificate can belong to.</summary>
    [GeneratedRegex(@"\b(anything|something|stuff|what's\s+(available|on\s+offer|out\s+there|going)|any(\s+\w+){0,2}\s+(on|about)|" + Noun + ")", Options, TimeOut)]
    public static partial Regex Something { get; }

    /// <summary>Something of a format is looked for.</summary>
    [GeneratedRegex(@"\b(any|some|anything|something|find|looking\s+for|recommend|suggest|got)\b|^\W*((a|only|just)\s+)?(free|short|quick|on-?line|e-?learning|webinars?|workshops?|face|in-person|certified|certificated|\d+[-\s]?min|half|one[-\s]hour)", Options, TimeOut)]
    public static partial Regex SomeFormat { get; }

    [GeneratedRegex(@"\bhow\s+(long|much|many|often)\b|\bshould\b|\bmust\b", Options, TimeOut)]
    public static partial Regex HowLong { get; }

    [GeneratedRegex(@"^\W*(ok(ay)?\W+|yes\W+)?(please\s+)?(can\s+i\s+|could\s+i\s+)?((show|give)\s+(me\s+)?|see\s+|any\s+|and\s+)?(some\s+|the\s+)?(more|others?|next(\s+(ones?|five|page))?|rest|(what|anything|something)\s+else)(\s+(please|ones?|results?|options?|courses?|training|like\s+(this|that|these)|of\s+(them|those|these)))*\W*$", Options, TimeOut)]
    public static partial Regex More { get; }

    [GeneratedRegex(@"^\W*(ok\W+)?((have\s+you\s+(got\s+)?|got\s+|is\s+there\s+|are\s+there\s+)?(any(thing)?|something|some|a|only)\s+)?(even\s+|much\s+|a\s+bit\s+)?(shorter|quicker|briefer|less\s+long|that\s+takes?\s+less\s+time)(\s+(ones?|please|instead|than\s+(that|those|these|this)))*\W*$", Options, TimeOut)]
    public static partial Regex Shorter { get; }

    [GeneratedRegex(@"^\W*((any(thing)?|something|some|a)\s+)?(longer|any\s+length|(i\s+have\s+)?more\s+time)(\s+(ones?|please|instead|is\s+fine|is\s+ok))*\W*$", Options, TimeOut)]
    public static partial Regex Longer { get; }

    /// <summary>A wish is given up: "drop free", "any cost", "it does not have to be e-learning".</summary>
    [GeneratedRegex(
        """
        ^\W*( (drop|ignore|forget\s+(about\s+)?|never\s+mind|lose|leave\s+out)\s*(the\s+)?(?<what>.+?)
        | any\s+(?<what>cost|price|format|kind|length|time|region|place|audience|topic|subject)
        | (it\s+)?(does\s*n[o']?t|does\s+not|need\s*n[o']?t|need\s+not)\s+(have\s+to|need\s+to)?\s*be\s+(?<what>.+?)
        | (?<what>paid|paid\s+ones)\s+(too|as\s+well|is\s+fine|are\s+fine|is\s+ok) )
        (\s+(wish|limit|filter|part|please|is\s+fine|is\s+ok))*\W*$
        """,
        Options, TimeOut)]
    public static partial Regex Drop { get; }

    /// <summary>What a wish is about, each name a group.</summary>
    [GeneratedRegex(
        @"\b((?<cost>cost|price|free|paid|money)|(?<time>time|length|(\d+\s+)?minutes?|hours?|short)|(?<certificate>certificates?)|(?<format>format|kind)|(?<audience>audience)|(?<region>region|place|area)|(?<topic>topic|subject))\b",
        Options, TimeOut)]
    public static partial Regex Subject { get; }

    [GeneratedRegex(@"\b(instead|rather|(make|change|swap|switch)\s+(it|that)(\s+(to|for))?|i\s+meant?)\b", Options, TimeOut)]
    public static partial Regex Instead { get; }

    [GeneratedRegex(@"^\W*(ok\W+)?(and|or|but|on|about|for|what\s+about|how\s+about|something|anything|any|some|same|now)\b(\W+[\w'’-]+){1,8}\W*$", Options, TimeOut)]
    public static partial Regex AsksAbout { get; }

    [GeneratedRegex(@"\b(only|just|ones?|instead)\b", Options, TimeOut)]
    public static partial Regex MeansThese { get; }
}
