namespace Bot.Tab.Serving;

/// <summary>What a browser is told with the tab: load nothing from elsewhere, run no script in the page itself, show it in Teams alone.</summary>
internal static class TabHeaders
{
    // Where Teams shows tabs: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements
    private const string Teams = "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";

    /// <param name="headers">Those of the answer.</param>
    /// <param name="nonce">Marks the style elements that the page makes while it runs.</param>
    public static void ForPage(IHeaderDictionary headers, string nonce)
    {
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {Teams}";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.CacheControl = "no-store";
    }

    /// <summary>Their names hold a digest of what is in them, so they never change.</summary>
    public static void ForAsset(IHeaderDictionary headers)
    {
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
    }
}
