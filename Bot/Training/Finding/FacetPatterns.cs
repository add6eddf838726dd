using System.Text.RegularExpressions;
using Bot.Training.Catalogue;

namespace Bot.Training.Finding;

/// <summary>The words by which people wish for a cost, a certificate or a format.</summary>
internal static partial class FacetPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;
    private const int TimeOut = 1000;
    private const string Not = @"((?<not>\b((that|which)\s+)?(no|not|without|except|avoid|isn't|aren't|(is|are)\s+not|anything\s+but|apart\s+from|other\s+than|don't\s+want|do\s+not\s+want)\s+(an?\s+|any\s+)?)|\b(only|just)\s+)?";
    private const string Ones = @"(\s+(ones?|only|instead))?\b";

    /// <summary>The formats, those that could be taken for another first.</summary>
    public static IReadOnlyList<(Regex Pattern, ResourceFormat Format)> Formats { get; } =
    [
        (Webinar, ResourceFormat.Webinar),
        (Course, ResourceFormat.Course),
        (ELearning, ResourceFormat.ELearning),
        (Apprenticeship, ResourceFormat.Apprenticeship),
        (Community, ResourceFormat.Community),
        (Guidance, ResourceFormat.Guidance),
        (Research, ResourceFormat.Research),
        (Book, ResourceFormat.Book),
    ];

    [GeneratedRegex(
        """
        \b(that\s+(is|are)\s+|that'?s\s+|which\s+(is|are)\s+)?( (for\s+)?(?<!(smoke|drug|feel|stress|alcohol)[-\s])free(\s+of\s+charge|\s+ones?)?(?!\s+(text|school|prescriptions?))
        | for\s+nothing | (nothing|not)\s+paid(\s+for)? | nothing\s+(that|which)\s+(costs?|has\s+to\s+be\s+paid(\s+for)?)(\s+(anything|money|us|me))? | (at\s+)?no\s+cost | (that\s+|which\s+)?costs?\s+(me\s+|us\s+)?nothing | without\s+(paying|a\s+fee|cost) | (we\s+have\s+|i\s+have\s+)?no\s+budget
        | (that\s+|which\s+)?(does\s*n[o']?t|do\s*n[o']?t|does\s+not|do\s+not|won'?t)\s+cost(\s+(anything|a\s+penny|me\s+anything|money))? )\b
        """,
        Options, TimeOut)]
    public static partial Regex Free { get; }

    [GeneratedRegex(@"\b(that\s+|which\s+|and\s+)?((with|gives?(\s+(me|you))?|gets?(\s+(me|you))?|has|have|needs?|offers?|includes?|ends\s+with|comes\s+with|for)\s+)?(?<!without\s+(a\s+)?)((a|an|the)\s+)?(certificates?(\s+of\s+(completion|attendance))?|certified|certificated|certification)\b(\s+(ones?|needed|required|wanted|would\s+be\s+(nice|good)|if\s+possible))?", Options, TimeOut)]
    public static partial Regex Certificate { get; }

    /// <summary>That it need not end with a certificate, which is no wish.</summary>
    [GeneratedRegex(@"\b((no|without\s+an?|don't\s+(need|want)\s+an?|not\s+(bothered|fussed)\s+about\s+(an?|the))\s+certificates?|certificates?\s+not)(\s+(is\s+)?(needed|required|necessary))?\b", Options, TimeOut)]
    public static partial Regex NoCertificate { get; }

    [GeneratedRegex(Not + @"\b(webinars?|live\s+online\s+sessions?)" + Ones, Options, TimeOut)]
    private static partial Regex Webinar { get; }

    [GeneratedRegex(Not + @"\b(workshops?|face[-\s]to[-\s]face(\s+(courses?|training|sessions?))?|in[-\s]person(\s+(courses?|training|sessions?))?|classroom(\s+(courses?|training))?|taught\s+courses?|(?<=\b(only|just)\s+)courses)" + Ones, Options, TimeOut)]
    private static partial Regex Course { get; }

    [GeneratedRegex(Not + @"\b(e-?\s?learning(\s+(modules?|courses?|programmes?|packages?))?(?!\s+for\s+health)|on-?line(\s+(learning|modules?|courses?|training))?|self[-\s]paced)" + Ones, Options, TimeOut)]
    private static partial Regex ELearning { get; }

    [GeneratedRegex(Not + @"\bapprenticeships?" + Ones, Options, TimeOut)]
    private static partial Regex Apprenticeship { get; }

    [GeneratedRegex(Not + @"\b(communit(y|ies)\s+of\s+practice|peer\s+(groups?|networks?|forums?)|(online\s+)?forums?|(?<=\b(only|just)\s+)communit(y|ies))" + Ones, Options, TimeOut)]
    private static partial Regex Community { get; }

    [GeneratedRegex(Not + @"\b(guidance|guides?|guidelines?|toolkits?)" + Ones, Options, TimeOut)]
    private static partial Regex Guidance { get; }

    [GeneratedRegex(Not + @"\b(research(\s+(papers?|stud(y|ies)|articles?))?|stud(y|ies)|papers?)" + Ones, Options, TimeOut)]
    private static partial Regex Research { get; }

    [GeneratedRegex(Not + @"\bbooks?" + Ones, Options, TimeOut)]
    private static partial Regex Book { get; }
}
