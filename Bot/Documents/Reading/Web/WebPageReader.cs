using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading.Web;

/// <summary>Reads a web page: its main content, without what surrounds it. Nothing that it names is fetched.</summary>
internal static partial class WebPageReader
{
    /// <summary>Whether a text begins like a web page.</summary>
    public static bool IsPage(string beginning) => Beginning().IsMatch(beginning);

    /// <summary>Whether a text holds the beginning of a web page somewhere: some programs write a line of their own before it.</summary>
    public static bool HoldsPage(string beginning) =>
        beginning.Contains("<html", StringComparison.OrdinalIgnoreCase) || beginning.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);

    /// <returns>The title; null when it has none.</returns>
    public static string? Read(string html, TextBuilder text, ReadingLimits limits, CancellationToken deadline)
    {
        using var page = new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = limits.Depth,
            OnCreated = (_, _) => deadline.ThrowIfCancellationRequested(),
        }).ParseDocument(html);
        text.LeaveOut(LeftOut.Metadata, page.QuerySelectorAll("meta[name][content]").Length);
        var main = MainOf(page);
        if (main is not null)
            new PageWalk(text, HiddenByStyle.In(page)).Read(main);
        return main?.QuerySelectorAll("h1") is [var only] && !(Numbered().IsMatch(only.TextContent) && page.Title is { Length: > 0 }) ? Furniture.WithoutMark(only.TextContent) : page.Title;
    }

    private static IElement? MainOf(IHtmlDocument page) =>
        page.QuerySelector("main, [role=main]") ?? (page.QuerySelectorAll("article") is [var only] ? only : page.Body);

    // A heading with a number is the first of several, each on a page of its own or not.
    [GeneratedRegex(@"\A\s*\d+[.\s]", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\A\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|title|main|article|meta|h1|div|p|table|script|style)[\s>]",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Beginning();
}
