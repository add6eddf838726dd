using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Documents.Reading.Web;

/// <summary>Finds the elements that the styles written in a page itself keep people from seeing.</summary>
internal static partial class HiddenByStyle
{
    // More rules than that hide nothing that fewer could not; each costs a walk through the page.
    private const int MostRules = 50;

    public static HashSet<IElement> In(IDocument page)
    {
        var hidden = new HashSet<IElement>();
        foreach (var selector in page.QuerySelectorAll("style").SelectMany(static style => Selectors(style.TextContent)).Take(MostRules))
        {
            try
            {
                hidden.UnionWith(page.QuerySelectorAll(selector));
            }
            catch (DomException)
            {
                // A rule that browsers pass over too.
            }
        }

        return hidden;
    }

    // Rules for print or for small windows do not hide from everybody, so those in blocks of their own are passed over.
    private static IEnumerable<string> Selectors(string styles) => Rule().Matches(Conditional().Replace(Comment().Replace(styles, ""), ""))
        .Where(static rule => Furniture.Hides(rule.Groups["does"].Value))
        .Select(static rule => rule.Groups["selector"].Value.Trim());

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@[^{};]*(\{([^{}]*\{[^{}]*\})*[^{}]*\}|;)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"(?<selector>[^{}]+)\{(?<does>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();
}
