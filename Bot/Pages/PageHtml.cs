using System.Net;
using Markdig;
using Markdig.Syntax;

namespace Bot.Pages;

/// <summary>Draws a page from Markdown: plain, readable without scripts, and with nothing from elsewhere.</summary>
internal static class PageHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseAutoIdentifiers().Build();

    public static MarkdownDocument Read(string markdown) => Markdown.Parse(markdown, Pipeline);

    public static IResult Of(string title, string markdown, int status = StatusCodes.Status200OK) => Of(title, Read(markdown), status);

    public static IResult Of(string title, MarkdownDocument page, int status = StatusCodes.Status200OK, string form = "") =>
        Results.Content(Write(title, page, form), "text/html; charset=utf-8", statusCode: status);

    /// <summary>A page with a button at its end that fetches something from an address of the bot.</summary>
    public static IResult WithButton(string title, string markdown, string button, string address) => Of(
        title, Read(markdown), StatusCodes.Status200OK, $"""<form method="post" action="{WebUtility.HtmlEncode(address)}"><button>{WebUtility.HtmlEncode(button)}</button></form>""");

    /// <summary>The whole page, as it is sent or saved.</summary>
    public static string Write(string title, MarkdownDocument page, string form = "") =>
        $$"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{WebUtility.HtmlEncode(title)}} – Framework Companion</title>
        <link rel="stylesheet" href="/page.css">
        </head>
        <body>
        <header><p>Framework Companion</p><nav aria-label="Pages"><a href="/about">About</a> <a href="/articles">Articles</a> <a href="/privacy">Privacy</a> <a href="/terms">Terms</a></nav></header>
        <main>
        {{page.ToHtml(Pipeline)}}{{form}}
        </main>
        </body>
        </html>
        """;
}
