using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Documents.Reading.Web;

/// <summary>Tells what on a web page is not its text: what surrounds it, what is pressed or run, and what nobody sees.</summary>
internal static partial class Furniture
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "nav", "aside", "footer", "button", "select", "textarea", "input", "option", "datalist", "svg", "math",
        "iframe", "frame", "object", "embed", "audio", "video", "canvas", "head", "dialog", "map",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar", "toolbar",
    };

    public static bool Is(IElement element) =>
        Tags.Contains(element.LocalName)
        || Roles.Contains(element.GetAttribute("role") ?? "")
        || (element.LocalName is "a" && element.TextContent.Trim() is "¶" or "#" or "§") // A link to the heading that it stands in.
        || (element.LocalName is "header" && element.ParentElement?.LocalName is "body" && element.QuerySelector("h1") is null);

    /// <summary>Whether a list is nothing but links, as menus are.</summary>
    public static bool IsMenu(IElement list) =>
        list.Children.Length > 2 && list.Children.All(static item => item.QuerySelector("a") is not null && item.TextContent.Trim().Length == item.QuerySelectorAll("a").Sum(static link => link.TextContent.Trim().Length));

    /// <summary>A heading without the mark that links to it.</summary>
    public static string WithoutMark(string heading) => heading.TrimEnd('¶', '#', '§', ' ', '\n', '\u00A0');

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") is "true"
        || (element.GetAttribute("style") is { } style && Hides(style));

    /// <summary>Whether what a style says of an element keeps people from seeing it.</summary>
    public static bool Hides(string style) => Invisible().IsMatch(style);

    // Words that are not drawn, or too small, too pale or too far away to be seen.
    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0*(\.0+)?\s*(;|$|!)|font-size\s*:\s*(0*(\.0*)?|0*1(\.\d+)?(px|pt))\s*(px|pt|em|rem|%)?\s*(;|$|!)|(?<!-)color\s*:\s*(#fff(fff)?|white|transparent|rgba\([^)]*,\s*0\s*\))\s*(;|$|!)|(left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Invisible();
}
