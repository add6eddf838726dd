namespace Bot.Pages;

/// <summary>The page behind a one-time link. Looking at it gives nothing out: programs that preview links look at them too.</summary>
internal static class OneTimeFilePage
{
    private const string Gone = "This link was used already, or is more than 15 minutes old. Ask me for the file again in our chat.";

    public static IResult Show(OneTimeFiles files, string token, HttpContext context)
    {
        Keep(context);
        if (files.NameOf(token) is not { } name)
            return PageHtml.Of("Your file", $"# Your file\n\n{Gone}", StatusCodes.Status410Gone);
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        return PageHtml.WithButton("Your file", $"# Your file\n\n{name} can be saved once. It is for you alone: do not pass this link on.", $"Save {name}");
    }

    public static async Task<IResult> GiveAsync(OneTimeFiles files, string token, HttpContext context)
    {
        Keep(context);
        return await files.TakeAsync(token) is { } file
            ? Results.File(file.Content, file.MediaType, file.Name)
            : PageHtml.Of("Your file", $"# Your file\n\n{Gone}", StatusCodes.Status410Gone);
    }

    private static void Keep(HttpContext context) => context.Response.Headers.CacheControl = "no-store";
}
