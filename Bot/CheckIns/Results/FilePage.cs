using Bot.Pages;
using Microsoft.Net.Http.Headers;

namespace Bot.CheckIns.Results;

/// <summary>The page behind a one-time link: a button first, so that a link scanner does not use the link up.</summary>
internal static class FilePage
{
    private const string Over = "# This link no longer works\n\nA link works once, for ten minutes. Choose **Export (lead)** on the results again to get a new one.";

    public static IResult Show(string token, FileDesk desk, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!desk.IsThere(token))
            return PageHtml.Of("Link over", Over, StatusCodes.Status404NotFound);
        context.Response.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        return PageHtml.WithButton("Your file", "# Your file is ready\n\nThe link works once, for ten minutes.", "Download the file", $"/files/{token}");
    }

    public static IResult Give(string token, FileDesk desk, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return desk.Take(token) is { } file
            ? TypedResults.File(file.Content, file.Type, file.Name)
            : PageHtml.Of("Link over", Over, StatusCodes.Status404NotFound);
    }
}
